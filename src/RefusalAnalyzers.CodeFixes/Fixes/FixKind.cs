using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>What an action of a fix does, wherever it is applied; its key is what Fix All asks for.</summary>
/// <param name="title">What it is called, wherever it can be applied.</param>
internal abstract class FixKind(string key, string? title = null)
{
    public string Key { get; } = "RefusalAnalyzers." + key;

    /// <summary>Whether it copies code: then what is nested is fixed first, so that the copies are fixed as well.</summary>
    public virtual bool Copies => false;

    /// <summary>What it is called at a diagnostic; null where there is nothing for it to do.</summary>
    public virtual string? Title(FixedFile file, Diagnostic diagnostic) => title;

    /// <summary>Whether what one rule reports is its business, where it is asked about several.</summary>
    public virtual bool IsFor(string rule, IReadOnlyCollection<string> rules) => true;

    /// <summary>What it writes for the construct at a diagnostic; null where it can not be fixed.</summary>
    protected abstract FixPlan? Plan(FixedFile file, Diagnostic diagnostic);

    /// <summary>As <see cref="Plan"/>, and nothing that the compiler would complain of; should one construct defeat it, the others are still fixed.</summary>
    public FixPlan? TryPlan(FixedFile file, Diagnostic diagnostic)
    {
        file.Cancellation.ThrowIfCancellationRequested();
        return Failures.NullIfThrown(Key, () => file.Stubs.Named(() => Plan(file, diagnostic)) is not { } plan ? null
            // Whoever has asked the compiler for itself has said so.
            : plan.Unverified != VerificationScope.None || !plan.IsUseful || Verification.Compiles(file, plan, withHandlers: plan.Stubs.Count > 0) ? plan
            : null);
    }

    /// <summary>The text of the file with this construct fixed and no other, and what was done if not what the kind is called for; null where it can not be.</summary>
    public (SourceText Text, string? Title)? TryFixAlone(FixedFile file, Diagnostic diagnostic)
    {
        var alone = file.Reopen(new StubBook(), new Edits(), asksLater: false);
        return TryFix(alone, diagnostic) is { } plan ? (alone.Edits.ApplyTo(file.Text), plan.Title) : null;
    }

    /// <summary>Plans and takes over, or leaves all as it is.</summary>
    public FixPlan? TryFix(FixedFile file, Diagnostic diagnostic) =>
        Failures.NullIfThrown(Key, () => TryPlan(file, diagnostic) is { } plan && file.Commit(plan) ? plan : null);
}
