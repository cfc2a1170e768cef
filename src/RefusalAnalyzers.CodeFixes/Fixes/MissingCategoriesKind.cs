using System.Linq;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Rules;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Fixes;

/// <summary>Arms for categories that a dispatch leaves out.</summary>
internal sealed class MissingCategoriesKind(string key, bool isEvery, StubBody body) : FixKind(key)
{
    public static readonly MissingCategoriesKind Own = new("OwnMethod", false, StubBody.Throw);
    public static readonly MissingCategoriesKind EveryOwn = new("OwnMethods", true, StubBody.Throw);
    public static readonly MissingCategoriesKind Keep = new("KeepBehaviour", false, StubBody.Keep);
    public static readonly MissingCategoriesKind EveryKeep = new("KeepBehaviours", true, StubBody.Keep);

    public StubBody Body => body;

    public override bool Copies => body == StubBody.Keep;

    public string Title(Decision decision, ValueSet categories) =>
        "Handle " + (isEvery ? "every missing category" : Wording.Names(decision.Enum, categories))
        + (body == StubBody.Throw ? " in its own method" : " separately, keeping today's behaviour");

    /// <summary>The categories that it writes arms for.</summary>
    public ValueSet Categories(Decision decision, RefusalOptions options)
    {
        var leftOut = DispatchRules.LeftOut(decision, options);
        return isEvery ? leftOut : leftOut & options.Required.For(decision.Enum);
    }

    /// <summary>One category is named; of several, or beside the rule about others, "every" says it.</summary>
    public bool IsFor(Diagnostic diagnostic, ValueSet categories) => isEvery
        ? categories.Count > 1 || diagnostic.Id == RuleIds.MissingCategory
        : categories.Count == 1 && diagnostic.Id == RuleIds.MissingFrontierLlm;

    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic)
    {
        if (file.DecisionAt(diagnostic.Location.SourceSpan, decision => DispatchRules.IsReported(diagnostic.Id, decision, file.Options)) is not var (decision, reader) || Categories(decision, file.Options) is not { IsEmpty: false } categories
            || !IsFor(diagnostic, categories)
            // A copy of what goes on with the category in a catch-all would have to be fixed in its turn.
            || (Copies && file.ReadingAt(diagnostic.Location.SourceSpan)!.Decisions.Any(d => d.Continues == decision)))
        {
            return null;
        }

        return decision.Dispatch.Form switch
        {
            DispatchForm.SwitchStatement or DispatchForm.SwitchExpression => new MissingSwitchArms(file, decision, reader, body).Plan(categories),
            DispatchForm.Lookup => body == StubBody.Throw ? new LookupEntries(file, decision.Dispatch).Plan(categories) : null,
            _ => new ChainArms(file, decision, reader, body).Plan(categories),
        };
    }
}
