using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA004: writes a catch-all for categories that are newer than the SDK.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownCategoryFix))]
public sealed class UnknownCategoryFix : RefusalFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.MissingCatchAll);

    internal override FixKind? KindOf(string key) => key == UnknownCategoriesKind.Instance.Key ? UnknownCategoriesKind.Instance : null;

    private protected override IEnumerable<(FixKind Kind, string Title)> Offer(FixedFile file, Diagnostic diagnostic, IReadOnlyCollection<string> rules)
    {
        yield return (UnknownCategoriesKind.Instance, "Handle unknown categories");
    }
}
