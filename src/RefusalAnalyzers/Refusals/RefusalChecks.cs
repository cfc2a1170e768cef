using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>Finds where a member tests whether a response was refused, and the edge of the graph that only a refused response takes there.</summary>
internal static class RefusalChecks
{
    /// <summary>The checks of a member, in source order.</summary>
    public static IEnumerable<RefusalCheck> In(SubjectReader reader, RefusalTests tests)
    {
        var graphs = MemberGraphs.Of(reader.Body);
        var checks = new List<RefusalCheck>();
        foreach (var function in graphs.All)
        {
            foreach (var block in function.Graph.Blocks)
            {
                if (block is { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } lowered } && graphs.Condition(lowered.Syntax) is { } condition
                    && Ask(reader, tests, condition) is var (asked, isTrue))
                {
                    checks.Add(new(asked, condition, new(block, isTrue, null), function));
                }
            }
        }

        foreach (var operation in reader.Body.Operations)
        {
            if (operation is ISwitchOperation or ISwitchExpressionOperation)
            {
                foreach (var (asked, arm) in tests.OfSwitch(operation))
                {
                    if (!arm.Body.IsEmpty && graphs.PointOf(arm.Body[0]) is { } point)
                    {
                        checks.Add(new(asked, operation, new(null, false, point), point.Graph));
                    }
                }
            }
        }

        checks.Sort(static (one, other) => one.Test.Syntax.SpanStart.CompareTo(other.Test.Syntax.SpanStart));
        return checks;
    }

    private static (RefusalTest Asked, bool IsTrue)? Ask(SubjectReader reader, RefusalTests tests, IOperation condition)
    {
        var (inner, isNegated) = (condition.WithoutParentheses(), false);
        while (inner is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } negation)
        {
            (inner, isNegated) = (negation.Operand.WithoutParentheses(), !isNegated);
        }

        // The answer that a variable keeps is tested where the variable is read.
        var kept = inner is ILocalReferenceOperation { Local: { Type.SpecialType: SpecialType.System_Boolean } local } ? KeptIn(reader, local, inner) : null;
        foreach (var holds in new[] { true, false })
        {
            if (tests.Find(inner, holds) is { } asked)
            {
                return (asked, holds != isNegated);
            }

            if (kept is not null && tests.Find(kept, holds) is { } earlier)
            {
                return (earlier with { Syntax = inner.Syntax, IsKept = false }, holds != isNegated);
            }
        }

        return null;
    }

    /// <summary>The one value, beside constants, that a variable may have at a place.</summary>
    private static IOperation? KeptIn(SubjectReader reader, ILocalSymbol local, IOperation place)
    {
        IOperation? found = null;
        foreach (var write in Definitions.Of(reader, local).Reaching(place))
        {
            if (write.Value is not { } value || (found is not null && !value.TryGetConstant(out _)))
            {
                return null;
            }

            found = value.TryGetConstant(out _) ? found : value;
        }

        return found;
    }
}
