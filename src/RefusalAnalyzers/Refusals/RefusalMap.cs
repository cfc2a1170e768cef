using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>Every place of a member that decides over refusals, with where each value goes.</summary>
internal static class RefusalMap
{
    public static IEnumerable<MapEntry> Of(MemberReading reading, ImmutableArray<RefusalBranch> branches)
    {
        var dispatches = new HashSet<IOperation>();
        foreach (var decision in reading.Decisions)
        {
            dispatches.Add(decision.Dispatch.Operation);
            if (DispatchMap.Of(decision, reading.Reader) is { } entry)
            {
                yield return entry;
            }
        }

        foreach (var test in reading.Tests)
        {
            if (TestMap.Of(test, reading.Reader) is { } entry)
            {
                yield return entry;
            }
        }

        foreach (var branch in branches)
        {
            if (!HoldsAny(branch, dispatches) && BranchMap.Of(branch, reading.Reader) is { } entry)
            {
                yield return entry;
            }
        }
    }

    /// <summary>Whether a dispatch says more of what becomes of a refusal than the branch does that it stands in, or that it makes.</summary>
    private static bool HoldsAny(RefusalBranch branch, HashSet<IOperation> dispatches)
    {
        if (dispatches.Count == 0)
        {
            return false;
        }

        if (dispatches.Contains(branch.Owner))
        {
            return true;
        }

        foreach (var code in branch.Condition is { } condition ? branch.Code.Add(condition) : branch.Code)
        {
            foreach (var operation in code.SelfAndDescendants())
            {
                if (dispatches.Contains(operation))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
