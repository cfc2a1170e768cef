using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>The arms of one decision, of which only one runs.</summary>
internal static class Alternatives
{
    /// <summary>Whether the value that a local gets in one place never reaches another place, because that is in another arm.</summary>
    public static bool Exclude(IOperation write, IOperation read, ILocalSymbol local)
    {
        var child = write;
        for (var parent = write.Parent; parent is not null and not (IAnonymousFunctionOperation or ILocalFunctionOperation); child = parent, parent = parent.Parent)
        {
            if (ArmOf(parent, read) is { } other)
            {
                return AreArms(parent, child, other) && !KeepsBetweenRounds(parent, local) && !Jumps(child);
            }
        }

        return false;
    }

    /// <summary>The child of a construct in which a place stands.</summary>
    private static IOperation? ArmOf(IOperation construct, IOperation place)
    {
        for (var child = place; child.Parent is { } parent; child = parent)
        {
            if (ReferenceEquals(parent, construct))
            {
                return child;
            }
        }

        return null;
    }

    private static bool AreArms(IOperation construct, IOperation one, IOperation other) => construct switch
    {
        _ when ReferenceEquals(one, other) => false,
        IConditionalOperation conditional => !ReferenceEquals(conditional.Condition, one) && !ReferenceEquals(conditional.Condition, other),
        ISwitchOperation => one is ISwitchCaseOperation && other is ISwitchCaseOperation,
        ISwitchExpressionOperation => one is ISwitchExpressionArmOperation && other is ISwitchExpressionArmOperation,
        _ => false,
    };

    /// <summary>Whether a local keeps its value from one iteration of a loop around a decision to the next.</summary>
    private static bool KeepsBetweenRounds(IOperation decision, ILocalSymbol local)
    {
        for (var parent = decision.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IBlockOperation block && block.Locals.Contains(local))
            {
                return false;
            }

            if (parent is ILoopOperation or IAnonymousFunctionOperation or ILocalFunctionOperation)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Jumps(IOperation arm)
    {
        foreach (var operation in arm.SelfAndDescendants())
        {
            if (operation is IBranchOperation { BranchKind: BranchKind.GoTo })
            {
                return true;
            }
        }

        return false;
    }
}
