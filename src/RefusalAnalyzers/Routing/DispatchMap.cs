using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>The entry of a dispatch on the map, with the decisions in its catch-alls.</summary>
internal sealed class DispatchMap
{
    // Where no arm takes a value, nothing runs, which is the same for each value.
    private static readonly object s_nothingTakesIt = new();

    private readonly SubjectReader _reader;

    private DispatchMap(SubjectReader reader) => _reader = reader;

    /// <summary>The entry of a dispatch; null where it is part of the entry of another, or where it contains a misspelled wire name, which a rule reports.</summary>
    public static MapEntry? Of(Decision decision, SubjectReader reader)
    {
        var dispatch = decision.Dispatch;
        if (decision.Continues is not null || dispatch.IsMisspelled)
        {
            return null;
        }

        var map = new DispatchMap(reader);
        var routes = ImmutableArray.CreateBuilder<MapRoute>();
        var reaching = dispatch.Expression.CanBeNull ? decision.Reaching : decision.Reaching.Except(ValueSet.Null);
        foreach (var (name, set) in MapDomain.Of(decision.Enum, reaching, decision.Names | dispatch.OwnNamesUnderGuard))
        {
            routes.Add(map.RouteOf(decision, set) with { Value = name });
        }

        return new(FormOf(dispatch.Form), decision.Enum, dispatch.Target.Subject, dispatch.Syntax, dispatch.Location, MapRoute.WithShared(routes.ToImmutable()));
    }

    private static MapForm FormOf(DispatchForm form) => form switch
    {
        DispatchForm.SwitchStatement => MapForm.SwitchStatement,
        DispatchForm.SwitchExpression => MapForm.SwitchExpression,
        DispatchForm.IfChain => MapForm.IfChain,
        DispatchForm.GuardRun => MapForm.GuardRun,
        DispatchForm.ConditionalChain => MapForm.ConditionalChain,
        _ => MapForm.Lookup,
    };

    private MapRoute RouteOf(Decision decision, ValueSet value)
    {
        var targets = ImmutableArray.CreateBuilder<MapTarget>();
        var isNamedUnderGuard = AddOpenGuards(decision, value, targets);
        foreach (var (alternative, at, isCertain) in decision.Routes.Ways(value))
        {
            var arm = decision.Dispatch.Arms[at];
            var isNamed = IsNamed(decision, alternative, value);
            if (!isCertain)
            {
                isNamedUnderGuard |= isNamed;
                targets.Add(TargetOf(decision.Dispatch, alternative, arm, isNamed) with { IsGuarded = true });
                continue;
            }

            if (!isNamed && GoesOn(decision, arm, value) is { } inner)
            {
                targets.AddRange(inner.Targets);
                return inner with { State = isNamedUnderGuard && inner.State is MapState.CatchAll or MapState.None ? MapState.Guarded : inner.State, Targets = targets.ToImmutable() };
            }

            var target = TargetOf(decision.Dispatch, alternative, arm, isNamed);
            targets.Add(target);
            var state = isNamed ? MapState.Own
                : isNamedUnderGuard ? MapState.Guarded
                : target.Kind == MapTargetKind.Skipped ? MapState.None
                : MapState.CatchAll;
            return new("", state, targets.ToImmutable(), decision.Routes.KeyOf(at));
        }

        // The compiler knows whether arms take everything together.
        if (decision.Dispatch.Operation is ISwitchExpressionOperation { IsExhaustive: true } && targets.Count > 0)
        {
            targets[targets.Count - 1] = targets[targets.Count - 1] with { IsGuarded = false };
            return new("", isNamedUnderGuard ? MapState.Guarded : MapState.CatchAll, targets.ToImmutable(), s_nothingTakesIt);
        }

        targets.Add(new(decision.Dispatch.Form switch
        {
            DispatchForm.SwitchExpression => MapTargetKind.Throws,
            DispatchForm.Lookup => MapTargetKind.NoEntry,
            _ => MapTargetKind.Skipped,
        }));
        var isFailure = decision.Dispatch.Form is DispatchForm.SwitchExpression or DispatchForm.Lookup;
        return new("", isNamedUnderGuard ? MapState.Guarded : MapState.None, targets.ToImmutable(), isFailure ? s_nothingTakesIt : null);
    }

    /// <summary>The guards before the dispatch that exit for a value under a further condition.</summary>
    private bool AddOpenGuards(Decision decision, ValueSet value, ImmutableArray<MapTarget>.Builder targets)
    {
        // An exit where there are no details is not an exit for a missing category.
        if (value.HasNull)
        {
            return false;
        }

        foreach (var open in OpenGuards.Before(_reader, decision.Dispatch.Operation, decision.Dispatch.Target))
        {
            if (open.IsPartOfRoute && !open.Body.IsEmpty && !open.Pair.May.HasUnknown && open.Pair.May.Overlaps(value) && !open.Pair.Must.Contains(value))
            {
                targets.Add(new(MapTargetKind.Body, Statements(open.Body), IsGuarded: true));
            }
        }

        return targets.Count > 0;
    }

    private static bool IsNamed(Decision decision, Alternative alternative, ValueSet value) =>
        !alternative.IsCatchAll
        || (alternative.IsRelational && decision.Enum.NameSet.Contains(value))
        || decision.NamesByExclusion.Contains(value);

    /// <summary>The route of a value from a catch-all on, where code in the catch-all decides over it.</summary>
    private MapRoute? GoesOn(Decision decision, Arm arm, ValueSet value)
    {
        MapRoute? last = null;
        for (var i = decision.ContinuedBy.Count - 1; i >= 0; i--)
        {
            var inner = decision.ContinuedBy[i];
            if (!inner.Reaching.Overlaps(value) || !IsWithin(inner.Dispatch.Operation, arm.Body))
            {
                continue;
            }

            var route = RouteOf(inner, value);
            if (route.State is MapState.Own or MapState.Shared or MapState.Guarded)
            {
                return route;
            }

            if (route.State != MapState.None || inner.Dispatch.Form == DispatchForm.SwitchExpression)
            {
                last ??= route;
            }
        }

        return last ?? (arm.Kind == ArmKind.After ? null : Asked(decision, arm, value));
    }

    /// <summary>The route through conditions on single categories; where they only exclude values, the catch-all is the target.</summary>
    private MapRoute? Asked(Decision decision, Arm arm, ValueSet value) =>
        MapQuestions.Follow(_reader, decision.Dispatch.Target, arm.Body, value) is { State: MapState.Own or MapState.Guarded } route ? route : null;

    private static bool IsWithin(IOperation operation, ImmutableArray<IOperation> body)
    {
        foreach (var code in body)
        {
            if (operation.IsWithin(code))
            {
                return true;
            }
        }

        return false;
    }

    private static MapTarget TargetOf(Dispatch dispatch, Alternative alternative, Arm arm, bool isNamed)
    {
        var body = AfterJump(dispatch, arm.Body);
        return isNamed ? new(MapTargetKind.Body, body) : arm.Kind switch
        {
            ArmKind.Else => new(MapTargetKind.Else, body),
            ArmKind.After when body.IsEmpty => new(MapTargetKind.Skipped),
            ArmKind.After => new(MapTargetKind.After, body),
            _ => new(MapTargetKind.Label, body, alternative.Syntax),
        };
    }

    /// <summary>The section that a body leads to which only jumps there.</summary>
    private static ImmutableArray<IOperation> AfterJump(Dispatch dispatch, ImmutableArray<IOperation> body)
    {
        if (dispatch.Operation is not ISwitchOperation operation)
        {
            return body;
        }

        for (var steps = 0; steps < operation.Cases.Length && Statements(body) is { Length: 1 } only && only[0] is IBranchOperation { BranchKind: BranchKind.GoTo, Target: var label }; steps++)
        {
            foreach (var section in operation.Cases)
            {
                foreach (var clause in section.Clauses)
                {
                    if (SymbolEqualityComparer.Default.Equals(clause.Label, label))
                    {
                        body = section.Body;
                    }
                }
            }
        }

        return body;
    }

    private static ImmutableArray<IOperation> Statements(ImmutableArray<IOperation> body) => body is { Length: 1 } && body[0] is IBlockOperation block ? block.Operations : body;
}
