using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Values;

/// <summary>An operation of the graph that may give a variable a value, run a function, or throw.</summary>
/// <param name="Index">Where in its block it stands.</param>
/// <param name="Call">What is known of a call, whoever asks.</param>
internal sealed record Step(int Index, IOperation Operation, CallEffect? Call)
{
    /// <summary>The steps of a block in the order in which they run: parts before the whole.</summary>
    public static List<Step> In(BasicBlock block, SubjectReader reader, MemberGraphs graphs)
    {
        var steps = new List<Step>();
        for (var i = 0; i <= block.Operations.Length; i++)
        {
            foreach (var operation in FunctionGraph.At(block, i)?.SelfAndDescendants().Where(IsOne).Reverse().OrderBy(static o => o.Syntax.Span.End) ?? Enumerable.Empty<IOperation>())
            {
                steps.Add(new(i, operation, operation is IInvocationOperation && graphs.Written<IInvocationOperation>(operation.Syntax) is { } call ? CallEffect.Of(call, reader, graphs) : null));
            }
        }

        return steps;
    }

    /// <summary>What can throw by itself; that anything may be null is left out.</summary>
    public bool MayThrow => Operation is IInvocationOperation or IObjectCreationOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation or IAwaitOperation;

    private static bool IsOne(IOperation operation) => operation
        is IInvocationOperation or IObjectCreationOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation or IAwaitOperation or IFlowAnonymousFunctionOperation
        or IAssignmentOperation or IIncrementOrDecrementOperation or IAddressOfOperation or IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }
        or IDeclarationPatternOperation { DeclaredSymbol: not null } or IRecursivePatternOperation { DeclaredSymbol: not null };
}
