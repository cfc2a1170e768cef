using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Routing;

/// <summary>Guards that decide nothing for certain, and so are part of the routes after them.</summary>
internal static class OpenGuards
{
    /// <summary>
    /// The guards before a place that leave for a category under a further condition, and those around it that let one in: they decide nothing for
    /// certain, and belong to its route.
    /// </summary>
    public static IEnumerable<OpenGuard> Before(SubjectReader reader, IOperation place, Target target)
    {
        if (target.Subject.IsUnique)
        {
            yield break;
        }

        var child = place;
        for (var parent = place.Parent; parent is not null and not (ILocalFunctionOperation or IAnonymousFunctionOperation); child = parent, parent = parent.Parent)
        {
            switch (parent)
            {
                case IConditionalOperation conditional when ReferenceEquals(conditional.WhenFalse, child):
                    yield return OpenGuard.Of(reader, conditional, target);
                    break;
                case IConditionalOperation conditional when ReferenceEquals(conditional.WhenTrue, child):
                    yield return OpenGuard.Of(reader, conditional, target) with { Body = ImmutableArray<IOperation>.Empty };
                    break;
                case ISwitchCaseOperation { Parent: ISwitchOperation statement } section:
                    foreach (var open in EarlierArms(reader, statement, statement.Cases.IndexOf(section), target))
                    {
                        yield return open;
                    }

                    break;
                case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation expression } arm:
                    foreach (var open in EarlierArms(reader, expression, expression.Arms.IndexOf(arm), target))
                    {
                        yield return open;
                    }

                    break;
            }

            if (parent is not (IBlockOperation or ISwitchCaseOperation))
            {
                continue;
            }

            foreach (var open in In(reader, parent, target))
            {
                if (open.Position >= child.Syntax.SpanStart)
                {
                    break;
                }

                yield return open;
            }
        }
    }

    /// <summary>The guarded ways into the arms of a switch that are tried before one of its arms, and into that arm itself; a <c>default</c> is tried last.</summary>
    private static IEnumerable<OpenGuard> EarlierArms(SubjectReader reader, IOperation switchOperation, int at, Target target)
    {
        var arms = SwitchArms.Read(reader, switchOperation, target);
        var ways = ArmOrder.Ways(arms).ToList();
        foreach (var (alternative, arm) in ways.Take(ways.FindLastIndex(way => way.Arm == at) + 1))
        {
            if (!alternative.Guards.IsEmpty)
            {
                yield return new(alternative.Pair, alternative.Guards, arm == at ? ImmutableArray<IOperation>.Empty : arms[arm].Body, alternative.Syntax.SpanStart);
            }
        }
    }

    /// <summary>The guards of a block that exit for a value under a further condition, those after an <c>else</c> included. A guard that decides for certain is no part of a route.</summary>
    private static List<OpenGuard> In(SubjectReader reader, IOperation container, Target target)
    {
        var known = reader.Table(static _ => new Dictionary<(IOperation Container, Target Target), List<OpenGuard>>());
        if (!known.TryGetValue((container, target), out var guards))
        {
            known[(container, target)] = guards = [];
            foreach (var statement in reader.Table(static r => new GuardIndex(r)).In(container, target.Subject))
            {
                for (var guard = statement; guard is not null; guard = guard.WhenFalse as IConditionalOperation)
                {
                    if (Exits.Leaves(guard.WhenTrue) && OpenGuard.Of(reader, guard, target) is { IsPartOfRoute: true } open)
                    {
                        guards.Add(open);
                    }
                }
            }
        }

        return guards;
    }
}
