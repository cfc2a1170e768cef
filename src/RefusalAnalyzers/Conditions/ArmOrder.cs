using System.Collections.Generic;
using System.Collections.Immutable;
using System;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Conditions;

/// <summary>The order in which the alternatives of arms are tried: as they are written, but a <c>default</c> last.</summary>
internal static class ArmOrder
{
    public static IEnumerable<(Alternative Alternative, int Arm)> Ways(ImmutableArray<Arm> arms)
    {
        for (var last = 0; last < 2; last++)
        {
            for (var i = 0; i < arms.Length; i++)
            {
                foreach (var alternative in arms[i].Alternatives)
                {
                    if (alternative.IsDefault == (last == 1))
                    {
                        yield return (alternative, i);
                    }
                }
            }
        }
    }

    /// <summary>The values that reach each arm, and those that reach none.</summary>
    public static (ValueSet[] Reaching, ValueSet Left) Split(ImmutableArray<Arm> arms, ValueSet values)
    {
        var reaching = new ValueSet[arms.Length];
        foreach (var (alternative, arm) in Ways(arms))
        {
            reaching[arm] |= values & alternative.May;
            values = values.Except(alternative.Must);
        }

        return (reaching, values);
    }

    /// <summary>Adds the values that reach the sections of a switch by <c>goto case</c> and <c>goto default</c>.</summary>
    /// <param name="sent">The values that leave a section by a jump, of those that reach it.</param>
    public static void FollowJumps(ISwitchOperation operation, ValueSet[] reaching, Func<ISwitchCaseOperation, ValueSet, ValueSet> sent)
    {
        var jumps = new List<(int From, int To)>();
        for (var i = 0; i < reaching.Length; i++)
        {
            foreach (var inner in operation.Cases[i].SelfAndDescendants())
            {
                if (inner is IBranchOperation { BranchKind: BranchKind.GoTo, Target: var label } && IndexOf(operation, label) is >= 0 and var to)
                {
                    jumps.Add((i, to));
                }
            }
        }

        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var (from, to) in jumps)
            {
                var values = sent(operation.Cases[from], reaching[from]);
                changed |= !reaching[to].Contains(values);
                reaching[to] |= values;
            }
        }
    }

    /// <summary>The section that a label stands at.</summary>
    private static int IndexOf(ISwitchOperation operation, ILabelSymbol label)
    {
        for (var i = 0; i < operation.Cases.Length; i++)
        {
            foreach (var clause in operation.Cases[i].Clauses)
            {
                if (SymbolEqualityComparer.Default.Equals(clause.Label, label))
                {
                    return i;
                }
            }
        }

        return -1;
    }
}
