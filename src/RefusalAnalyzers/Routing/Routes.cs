using System.Collections.Generic;
using System.Collections.Immutable;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>Which value goes to which body of a dispatch.</summary>
internal sealed class Routes
{
    private readonly SubjectReader _reader;
    private readonly Dispatch _dispatch;
    private readonly ImmutableArray<(Alternative Alternative, int Arm)> _ways;
    private readonly ImmutableArray<(SetPair Pair, int Guard, int Body)> _before;
    private readonly ArmBodies _arms;
    private readonly BodyNumbers _bodies = new();
    private readonly BodyNumbers _guards = new();

    public Routes(SubjectReader reader, Dispatch dispatch)
    {
        _reader = reader;
        _dispatch = dispatch;
        _ways = ArmOrder.Ways(dispatch.Arms).ToImmutableArray();
        _arms = new(reader, dispatch, _bodies);
        _before = ReadOpenGuards();
    }

    /// <summary>The bodies that one value can reach.</summary>
    public Route Of(ValueSet value)
    {
        var steps = ImmutableArray.CreateBuilder<(int, int)>();
        var silent = false;
        foreach (var (pair, guard, body) in _before)
        {
            if (pair.May.Overlaps(value) && !pair.Must.Contains(value))
            {
                steps.Add((guard, body));
            }
        }

        var taken = false;
        var lastArm = -1;
        foreach (var (alternative, arm, certain) in Ways(value))
        {
            silent |= _arms.IsSilent(arm);
            if (!certain)
            {
                steps.Add((GuardOf(alternative, ref silent), _arms.Body(arm)));
            }
            else if (lastArm != arm || steps.Count == 0 || steps[steps.Count - 1].Item1 != Route.Unguarded)
            {
                steps.Add((Route.Unguarded, _arms.Body(arm)));
            }

            lastArm = arm;
            taken = certain;
        }

        if (!taken)
        {
            steps.Add((Route.Unguarded, BodyNumbers.NoBody));
        }

        return new(steps.ToImmutable(), silent);
    }

    /// <summary>The alternatives that one value may match, in the order in which they are tried, up to the first that it certainly matches.</summary>
    public IEnumerable<(Alternative Alternative, int Arm, bool IsCertain)> Ways(ValueSet value)
    {
        foreach (var (alternative, arm) in _ways)
        {
            if (alternative.May.Overlaps(value))
            {
                var isCertain = alternative.Must.Contains(value);
                yield return (alternative, arm, isCertain);
                if (isCertain)
                {
                    yield break;
                }
            }
        }
    }

    /// <summary>What an arm does; null where that is nothing.</summary>
    public BodyKey? KeyOf(int arm) => _arms.Key(arm);

    /// <summary>The last arm that a value reaches for certain; null where it reaches none.</summary>
    public static (Alternative Alternative, Arm Arm)? Final(Dispatch dispatch, ValueSet value)
    {
        foreach (var (alternative, arm) in ArmOrder.Ways(dispatch.Arms))
        {
            if (alternative.Must.Contains(value))
            {
                return (alternative, dispatch.Arms[arm]);
            }
        }

        return null;
    }

    private ImmutableArray<(SetPair Pair, int Guard, int Body)> ReadOpenGuards()
    {
        var before = ImmutableArray.CreateBuilder<(SetPair, int, int)>();
        foreach (var open in OpenGuards.Before(_reader, _dispatch.Operation, _dispatch.Target))
        {
            if (open.IsPartOfRoute)
            {
                var body = _bodies.Of(open.BodyKey);
                before.Add((open.Pair, _guards.Of(open.ConditionKey), body));
            }
        }

        return before.ToImmutable();
    }

    private int GuardOf(Alternative alternative, ref bool silent)
    {
        foreach (var guard in alternative.Guards)
        {
            // A guard that reads the category as well may be different for each value.
            silent |= _reader.Mentions(guard, _dispatch.Target.Subject);
        }

        return _guards.Of(BodyKey.Of(alternative.Guards));
    }
}
