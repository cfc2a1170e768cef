using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA012, RFA016 and RFA017: looks at the category before a refusal is handled as it was.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RefusalBranchFix))]
public sealed class RefusalBranchFix : RefusalFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.CategoryNotLookedAt, RuleIds.RefusedRequestSentAgain, RuleIds.ChatRefusalNotLookedAt);

    internal override FixKind? KindOf(string key) => key == LookInsideKind.Instance.Key ? LookInsideKind.Instance : null;

    private protected override IEnumerable<(FixKind Kind, string Title)> Offer(FixedFile file, Diagnostic diagnostic, IReadOnlyCollection<string> rules)
    {
        yield return (LookInsideKind.Instance, "Handle each category in its own method");
    }
}
