using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;

namespace RefusalAnalyzers.Routing;

/// <summary>Where execution goes after a construct. A jump there at the end of a body has no effect.</summary>
/// <param name="Labels">The labels that stand there: that of the switch itself, and those of the switches that end with it. The next iteration of a loop is no end.</param>
/// <param name="IsReturn">Whether nothing runs there any more, so that a <c>return</c> without a value leads there as well.</param>
internal sealed record ConstructEnd(ImmutableArray<ILabelSymbol> Labels, bool IsReturn)
{
    public static ConstructEnd Open { get; } = new(ImmutableArray<ILabelSymbol>.Empty, false);

    public static ConstructEnd Of(Dispatch dispatch)
    {
        var labels = ImmutableArray.CreateBuilder<ILabelSymbol>();
        var child = dispatch.Operation;
        if (child is ISwitchOperation { ExitLabel: { } own })
        {
            labels.Add(own);
        }

        // The last arm of a run of guards is the rest of the block.
        var isWholeBlock = dispatch.Arms[dispatch.Arms.Length - 1] is { Kind: ArmKind.After } after && (dispatch.Form == DispatchForm.GuardRun || !after.Body.IsEmpty);
        for (; child.Parent is { } parent; child = parent)
        {
            switch (parent)
            {
                case IBlockOperation block when isWholeBlock || block.Operations.LastOrDefault(static o => o is not ILocalFunctionOperation && !o.IsImplicit) == child:
                case IConditionalOperation conditional when ChainReader.IsStatement(conditional):
                case ITryOperation attempt when !ReferenceEquals(attempt.Finally, child):
                case ICatchClauseOperation or ILabeledOperation or IUsingOperation or ILockOperation:
                    break;
                case ISwitchCaseOperation { Parent: ISwitchOperation outer } section when isWholeBlock || IsBeforeBreak(section, outer, child):
                    labels.Add(outer.ExitLabel);
                    child = section;
                    parent = outer;
                    break;
                case IMethodBodyBaseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation:
                    return new(labels.ToImmutable(), true);
                default:
                    return new(labels.ToImmutable(), false);
            }

            isWholeBlock = false;
        }

        return new(labels.ToImmutable(), true);
    }

    public bool IsReachedBy(IOperation statement) => statement switch
    {
        IBranchOperation branch => Labels.Contains(branch.Target, SymbolEqualityComparer.Default),
        IReturnOperation { Kind: OperationKind.Return, ReturnedValue: null } => IsReturn,
        _ => false,
    };

    private static bool IsBeforeBreak(ISwitchCaseOperation section, ISwitchOperation outer, IOperation child)
    {
        var next = section.Body.IndexOf(child) + 1;
        return next < section.Body.Length && section.Body[next] is IBranchOperation { Target: var target } && SymbolEqualityComparer.Default.Equals(target, outer.ExitLabel);
    }
}
