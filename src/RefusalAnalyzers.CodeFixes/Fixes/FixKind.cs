using System.Linq;
using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Rules;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>What an action of a fix does, wherever it is applied; its key is what Fix All asks for.</summary>
internal abstract class FixKind(string key)
{
    public string Key { get; } = "RefusalAnalyzers." + key;

    /// <summary>Whether it copies code: then what is nested is fixed first, so that the copies are fixed as well.</summary>
    public virtual bool Copies => false;

    /// <summary>What it writes for the construct at a diagnostic; null where it can not be fixed.</summary>
    protected abstract FixPlan? Plan(FixedFile file, Diagnostic diagnostic);

    /// <summary>As <see cref="Plan"/>, and nothing that the compiler would complain of; should one construct defeat it, the others are still fixed.</summary>
    public FixPlan? TryPlan(FixedFile file, Diagnostic diagnostic)
    {
        file.Cancellation.ThrowIfCancellationRequested();
        try
        {
            return Plan(file, diagnostic) is not { } plan ? null
                // Whoever has asked the compiler for itself has said so.
                : plan.Unverified != VerificationScope.None || !plan.IsUseful || Verification.Compiles(file, plan, withHandlers: plan.Stubs.Count > 0) ? plan
                : null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return null;
        }
    }

    /// <summary>The text of the file with this construct fixed and no other; null where it can not be.</summary>
    public SourceText? TryFixAlone(FixedFile file, Diagnostic diagnostic)
    {
        var alone = file.Reopen(new StubBook(), new Edits(), asksLater: false);
        return TryFix(alone, diagnostic) is null ? null : alone.Edits.ApplyTo(file.Text);
    }

    /// <summary>Plans and takes over, or leaves all as it is.</summary>
    public FixPlan? TryFix(FixedFile file, Diagnostic diagnostic)
    {
        try
        {
            return TryPlan(file, diagnostic) is { } plan && file.Commit(plan) ? plan : null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            return null;
        }
    }
}

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
