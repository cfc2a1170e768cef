using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>What runs before what.</summary>
internal static class Order
{
    /// <summary>
    /// Whether an operation may have run when another does that stands behind it: not where it stands in the other arm of a decision, or in code that leaves the member.
    /// What stands in a function of its own runs whenever that is called.
    /// </summary>
    /// <param name="code">The statements in which a loop brings what one round did to the next.</param>
    public static bool MayRunBefore(IOperation earlier, IOperation later, ImmutableArray<IOperation> code)
    {
        var around = new Dictionary<IOperation, IOperation>();
        for (var current = later; current.Parent is { } parent; current = parent)
        {
            around[parent] = current;
        }

        var child = earlier;
        var leaves = false;
        while (child.Parent is { } parent && child is not (IAnonymousFunctionOperation or ILocalFunctionOperation))
        {
            if (around.TryGetValue(parent, out var other))
            {
                return earlier.Syntax.Span.End <= later.Syntax.SpanStart && !leaves && (!AreAlternatives(parent, child, other) || IsInLoop(parent, code));
            }

            // What is thrown in a `try` may be caught there.
            leaves = parent is not ITryOperation && (leaves || (child is IBlockOperation && LeavesMember(child)));
            child = parent;
        }

        return true;
    }

    /// <summary>Whether both stand in one loop, whose next round runs what stands behind before what stands in front.</summary>
    public static bool ShareLoop(IOperation one, IOperation other)
    {
        for (var parent = one.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ILoopOperation && other.IsWithin(parent))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AreAlternatives(IOperation parent, IOperation one, IOperation other) => parent switch
    {
        IConditionalOperation conditional => ReferenceEquals(conditional.WhenTrue, one) && ReferenceEquals(conditional.WhenFalse, other),
        ISwitchOperation => one is ISwitchCaseOperation && other is ISwitchCaseOperation && !Jumps(one),
        ISwitchExpressionOperation => one is ISwitchExpressionArmOperation && other is ISwitchExpressionArmOperation,
        _ => false,
    };

    private static bool LeavesMember(IOperation block) => Flow.Leaves(block) && !Jumps(block, alsoOut: true);

    private static bool Jumps(IOperation code, bool alsoOut = false)
    {
        foreach (var operation in code.SelfAndDescendants())
        {
            if (operation is IBranchOperation { BranchKind: var kind } && (alsoOut || kind == BranchKind.GoTo))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsInLoop(IOperation operation, ImmutableArray<IOperation> code)
    {
        var isInLoop = false;
        for (var current = operation; current is not null; current = current.Parent)
        {
            isInLoop |= current is ILoopOperation;
            if (code.Contains(current))
            {
                return isInLoop;
            }
        }

        return false;
    }
}
