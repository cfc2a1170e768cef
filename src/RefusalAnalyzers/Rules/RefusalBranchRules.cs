using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Refusals;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Rules;

/// <summary>RFA012, RFA015 and RFA017: a refusal whose category is not looked at, and the use of its content.</summary>
internal static class RefusalBranchRules
{
    /// <param name="isResent">Whether RFA016 reports the branch already.</param>
    public static IEnumerable<Finding> Judge(RefusalBranch branch, SubjectReader reader, bool isResent)
    {
        if (!isResent && !branch.IsPart && WhatIsDone(branch, reader) is { } done && !Looks.Any(branch, reader))
        {
            yield return branch.Asked.Kind.IsChat
                ? new(Descriptors.ChatRefusalNotLookedAt, branch.Test.Span, () => [done, PlaceOf(branch, reader)], new("RefusalBranch"))
                : new(Descriptors.CategoryNotLookedAt, branch.Test.Span, () => [done], new("RefusalBranch"));
        }

        foreach (var content in ContentUses.In(branch, reader))
        {
            yield return new(Descriptors.ContentOfRefusal, content.Syntax.Span, () => [Wording.OneLine(content.Syntax)], new("RefusalBranch")) { Related = () => [branch.Test.Span] };
        }
    }

    /// <summary>Which of what a chat gives has the details: not a response that was put together from others.</summary>
    private static string PlaceOf(RefusalBranch branch, SubjectReader reader) =>
        branch.Asked.IsKept || ChatOrigins.Of(reader, branch.Response, branch.Owner).IsAggregatedSomewhere ? " of the updates" : ", which has it";

    private static string? WhatIsDone(RefusalBranch branch, SubjectReader reader) =>
        BranchEffects.Any(branch) ? branch.Asked.Kind.IsChat ? "nothing looks at its category" : "nothing looks at `StopDetails.Category`"
        : SwallowedRefusals.Is(branch, reader) ? "the caller cannot tell this from an answer"
        : null;
}
