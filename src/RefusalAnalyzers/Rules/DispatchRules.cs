using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Rules;

/// <summary>RFA001, RFA003, RFA004, RFA010, RFA011 and RFA030: what a dispatch leaves out, and what it does not distinguish.</summary>
internal static class DispatchRules
{
    public static IEnumerable<Finding> Judge(Decision decision, RefusalOptions options, RefusalSdk sdk)
    {
        var dispatch = decision.Dispatch;
        if (dispatch.IsMisspelled)
        {
            yield break;
        }

        var isUniform = IsUniform(decision);
        if (isUniform)
        {
            yield return new(Descriptors.SameForEveryCategory, dispatch.Location, () => [Wording.Form(dispatch)], Facts(decision, decision.Enum.AskedFor));
        }

        if (IsSilentlyOpen(decision))
        {
            var what = dispatch.Form == DispatchForm.SwitchExpression ? "throws here" : "is silently skipped here";
            yield return new(Descriptors.MissingCatchAll, dispatch.Location, () => [what], Facts(decision, ValueSet.None));
        }

        if (dispatch.OwnNamesUnderGuard.IsEmpty)
        {
            yield break;
        }

        if (decision.Enum.FrontierLlm is null && decision.Continues is null && !decision.Names.Overlaps(FrontierLlmOf(decision.Enum)))
        {
            yield return new(
                Descriptors.SdkWithoutFrontierLlm,
                dispatch.Location,
                () => [Wording.Form(dispatch), decision.Enum.IsSdk ? "Anthropic " + sdk.Version : decision.Enum.Symbol.Name],
                Facts(decision, ValueSet.None));
        }

        if (isUniform)
        {
            yield break;
        }

        if (decision.Continues is null)
        {
            var leftOut = LeftOut(decision, options);
            var demanded = leftOut & options.Required.For(decision.Enum);
            var others = leftOut.Except(demanded);
            if (!demanded.IsEmpty)
            {
                yield return Missing(Descriptors.MissingFrontierLlm, decision, demanded);
            }

            if (!others.IsEmpty)
            {
                yield return Missing(Descriptors.MissingCategory, decision, others);
            }
        }

        if (NotDistinct(decision) is { } notDistinct)
        {
            yield return notDistinct;
        }
    }

    /// <summary>The members that can come here, that nothing names, and that no catch-all handles under the options.</summary>
    public static ValueSet LeftOut(Decision decision, RefusalOptions options)
    {
        var leftOut = decision.Asked.Except(decision.Names);
        foreach (var member in Wording.Members(decision.Enum, leftOut))
        {
            if (IsHandled(decision, member.Set, options.CatchAll))
            {
                leftOut = leftOut.Except(member.Set);
            }
        }

        return leftOut;
    }

    /// <summary>Whether RFA001, or otherwise RFA003, reports the dispatch.</summary>
    public static bool IsReported(string id, Decision decision, RefusalOptions options)
    {
        var demanded = options.Required.For(decision.Enum);
        var leftOut = LeftOut(decision, options);
        return !(id == RuleIds.MissingFrontierLlm ? leftOut & demanded : leftOut.Except(demanded)).IsEmpty;
    }

    private static bool IsHandled(Decision decision, ValueSet member, CatchAllMode mode) => mode switch
    {
        CatchAllMode.Always => Routes.Final(decision.Dispatch, member) is not null,
        CatchAllMode.Throwing => decision.ThrowsFor(member),
        _ => false,
    };

    /// <summary>Every member takes the same way, by this dispatch alone.</summary>
    private static bool IsUniform(Decision decision)
    {
        if (decision.Continues is not null || decision.Asked != decision.Enum.AskedFor || decision.Enum.AskedFor.Count < 2)
        {
            return false;
        }

        Route? first = null;
        foreach (var member in Wording.Members(decision.Enum, decision.Enum.AskedFor))
        {
            var route = decision.Routes.Of(member.Set);
            if (route.IsSilent || (first is not null && !first.IsSameAs(route)))
            {
                return false;
            }

            first ??= route;
        }

        return first is not null;
    }

    public static bool IsSilentlyOpen(Decision decision)
    {
        // Of arms that only together take everything, the compiler knows.
        if (!decision.Dispatch.IsSwitch || decision.Dispatch.OwnNamesUnderGuard.IsEmpty || !decision.Reaching.HasUnknown || decision.Dispatch.Operation is ISwitchExpressionOperation { IsExhaustive: true })
        {
            return false;
        }

        foreach (var arm in decision.Dispatch.Arms)
        {
            if (arm.Pair.Must.HasUnknown)
            {
                return false;
            }
        }

        return true;
    }

    private static Finding? NotDistinct(Decision decision) => SameAsFrontierLlm(decision) is var (label, same)
        ? new(Descriptors.FrontierLlmNotDistinct, label.Span, () => [Wording.Names(decision.Enum, same)], Facts(decision, same)) { Related = () => ReachedLabels.Of(decision, same) }
        : null;

    /// <summary>The label of <c>frontier_llm</c>, and the members that are treated the same way, where those are some but not all.</summary>
    public static (SyntaxNode Label, ValueSet Same)? SameAsFrontierLlm(Decision decision)
    {
        if (decision.Enum.FrontierLlm is not { } frontierLlm || LabelOf(decision, frontierLlm) is not { } label || !decision.Asked.Contains(frontierLlm.Set))
        {
            return null;
        }

        var own = decision.Routes.Of(frontierLlm.Set);
        var same = ValueSet.None;
        var others = decision.Asked.Except(frontierLlm.Set);
        foreach (var member in Wording.Members(decision.Enum, others))
        {
            if (own.IsSameAs(decision.Routes.Of(member.Set)))
            {
                same |= member.Set;
            }
        }

        // These are all the values that reach the dispatch: an earlier guard distinguishes as much.
        return same.IsEmpty || same == others ? null : (label, same);
    }

    /// <summary>The label that names a member, with or without others; or the one that only it reaches, all else being excluded before.</summary>
    private static SyntaxNode? LabelOf(Decision decision, CategoryMember member)
    {
        var dispatch = decision.Dispatch;
        foreach (var arm in dispatch.Arms)
        {
            foreach (var alternative in arm.Alternatives)
            {
                if (alternative.Names(dispatch.Enum).Contains(member.Set))
                {
                    return dispatch.Form == DispatchForm.Lookup ? arm.Syntax : alternative.Syntax;
                }
            }
        }

        return decision.NamesByExclusion.Contains(member.Set) ? Routes.Final(dispatch, member.Set)?.Alternative.Syntax : null;
    }

    private static Finding Missing(DiagnosticDescriptor rule, Decision decision, ValueSet leftOut) => new(
        rule,
        decision.Dispatch.Location,
        () => [Wording.Form(decision.Dispatch), Wording.Fates(decision, leftOut)],
        Facts(decision, leftOut))
    {
        Related = () => ReachedLabels.Of(decision, leftOut),
    };

    private static ValueSet FrontierLlmOf(RefusalEnum refusalEnum) => refusalEnum.OfWireName(WireNames.FrontierLlm);

    private static FindingFacts Facts(Decision decision, ValueSet categories) => new(
        decision.Dispatch.Form.ToString(),
        decision.Enum.Symbol,
        Wording.WireNamesOf(decision.Enum, categories));
}
