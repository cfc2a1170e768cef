using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Values;

/// <summary>The operations of the graphs of a member that may matter to a variable, found once for all variables.</summary>
internal sealed class Steps(SubjectReader reader)
{
    private readonly MemberGraphs _graphs = MemberGraphs.Of(reader.Body);
    private readonly Dictionary<BasicBlock, List<Step>> _steps = [];

    public static Steps Of(SubjectReader reader) => reader.Table(static r => new Steps(r));

    /// <summary>The steps of a block in the order in which they run: parts before the whole, but for what a call writes by reference before it comes back.</summary>
    public List<Step> In(BasicBlock block)
    {
        if (!_steps.TryGetValue(block, out var steps))
        {
            _steps[block] = steps = [];
            for (var i = 0; i <= block.Operations.Length; i++)
            {
                foreach (var operation in FunctionGraph.At(block, i)?.SelfAndDescendants().Where(IsOne).Reverse().OrderBy(static o => EndOf(o)).ThenBy(static o => o is IArgumentOperation) ?? Enumerable.Empty<IOperation>())
                {
                    steps.Add(new(i, operation, operation is IInvocationOperation && _graphs.Written<IInvocationOperation>(operation.Syntax) is { } call ? CallEffect.Of(call, reader) : null));
                }
            }
        }

        return steps;
    }

    private static int EndOf(IOperation step) => step is IArgumentOperation { Parent: IInvocationOperation or IObjectCreationOperation } ? step.Parent.Syntax.Span.End : step.Syntax.Span.End;

    private static bool IsOne(IOperation operation) => operation
        is IInvocationOperation or IObjectCreationOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation or IAwaitOperation or IFlowAnonymousFunctionOperation
        or IAssignmentOperation or IIncrementOrDecrementOperation or IAddressOfOperation or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }
        or IFlowCaptureOperation { Value.Type.SpecialType: SpecialType.System_Boolean } or IDeclarationPatternOperation { DeclaredSymbol: not null } or IRecursivePatternOperation { DeclaredSymbol: not null };
}
