using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Fixes.Forms;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Rules;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Fixes;

/// <summary>
/// Arms for categories that a dispatch leaves out. The key stands for a preference: a client applies the key of the first place everywhere, and so it means
/// in each place what is missing there, one category or several.
/// </summary>
internal sealed class MissingCategoriesKind(string key, bool isEvery, StubBody body) : FixKind(key)
{
    public static readonly MissingCategoriesKind Own = new("OwnMethod", false, StubBody.Throw);
    public static readonly MissingCategoriesKind EveryOwn = new("OwnMethods", true, StubBody.Throw);
    public static readonly MissingCategoriesKind Keep = new("KeepBehaviour", false, StubBody.Keep);
    public static readonly MissingCategoriesKind EveryKeep = new("KeepBehaviours", true, StubBody.Keep);

    public StubBody Body => body;

    public bool IsEvery => isEvery;

    /// <summary>
    /// The key in a place where only what is not preferred can be done: where a client applies it everywhere, what is preferred is done.
    /// </summary>
    public string KeyHere => Key + "Here";

    public MissingCategoriesKind Other => isEvery ? (body == StubBody.Throw ? EveryKeep : EveryOwn) : body == StubBody.Throw ? Keep : Own;

    public override bool Copies => body == StubBody.Keep;

    /// <summary>A run about what is required leaves the others alone.</summary>
    public override bool IsFor(string rule, IReadOnlyCollection<string> rules) =>
        isEvery || rule != RuleIds.MissingCategory || !rules.Contains(RuleIds.MissingFrontierLlm);

    public string Title(Decision decision, Diagnostic diagnostic, RefusalOptions options) =>
        "Handle " + (WritesEvery(decision, diagnostic, options) ? "every missing category" : Wording.Names(decision.Enum, Categories(decision, diagnostic, options)))
        + (body == StubBody.Throw ? " in its own method" : " separately, keeping today's behaviour");

    /// <summary>Whether beside what is required, or one category, there is more to offer.</summary>
    public static bool HasMore(Decision decision, RefusalOptions options) =>
        DispatchRules.LeftOut(decision, options) is { Count: > 1 } leftOut && (leftOut & options.Required.For(decision.Enum)).Count == 1;

    /// <summary>Of one category that is required, only that; of several, or where only others are missing, "every" says it.</summary>
    private bool WritesEvery(Decision decision, Diagnostic diagnostic, RefusalOptions options) =>
        isEvery || diagnostic.Id == RuleIds.MissingCategory || (DispatchRules.LeftOut(decision, options) & options.Required.For(decision.Enum)).Count > 1;

    private ValueSet Categories(Decision decision, Diagnostic diagnostic, RefusalOptions options)
    {
        var leftOut = DispatchRules.LeftOut(decision, options);
        return WritesEvery(decision, diagnostic, options) ? leftOut : leftOut & options.Required.For(decision.Enum);
    }

    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic)
    {
        if (file.DecisionAt(diagnostic.Location.SourceSpan, decision => DispatchRules.IsReported(diagnostic.Id, decision, file.Options)) is not var (decision, reading)
            || Categories(decision, diagnostic, file.Options) is not { IsEmpty: false } categories)
        {
            return null;
        }

        if (body == StubBody.Throw)
        {
            return Write(file, decision, reading, categories, StubBody.Throw);
        }

        // A copy of what goes on with the category in a catch-all would have to be fixed in its turn.
        var location = diagnostic.Location.SourceSpan;
        var kept = reading.Decisions.Any(d => d.Continues == decision) ? null : Write(file, decision, reading, categories, StubBody.Keep);
        if (kept is not null && !file.IsSameElsewhere(kept, location, (other, there, its) => Write(other, there, its, Same(there.Enum, decision.Enum, categories), StubBody.Keep)))
        {
            return null;
        }

        if (kept is not null || file.Options.StubBody != StubBody.Keep || !ReachesOnlyAnException(decision, categories)
            || Write(file, decision, reading, categories, StubBody.Throw) is not { } own)
        {
            return kept;
        }

        own.Title = Other.Title(decision, diagnostic, file.Options);
        return own;
    }

    private static FixPlan? Write(FixedFile file, Decision decision, MemberReading reading, ValueSet categories, StubBody written) =>
        FormFactory.Of(file, reading, decision)?.AddMissing(categories, written);

    /// <summary>The same categories, where another SDK may number them otherwise.</summary>
    private static ValueSet Same(RefusalEnum there, RefusalEnum here, ValueSet categories) =>
        Wording.Members(here, categories).Aggregate(ValueSet.None, (set, member) => set | there.OfWireName(member.WireName));

    /// <summary>Whether there is nothing that could be kept: all that is reached today is an exception.</summary>
    private static bool ReachesOnlyAnException(Decision decision, ValueSet categories)
    {
        foreach (var member in Wording.Members(decision.Enum, categories))
        {
            var way = ArmOrder.Ways(decision.Dispatch.Arms).Select(static w => w.Alternative).FirstOrDefault(a => a.May.Overlaps(member.Set));
            if (way is null ? decision.Dispatch.Form != DispatchForm.SwitchExpression : !way.Must.Contains(member.Set) || !decision.ThrowsFor(member.Set))
            {
                return false;
            }
        }

        return true;
    }
}
