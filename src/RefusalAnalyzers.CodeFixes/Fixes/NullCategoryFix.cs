using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA005: takes a refusal without a category for what it is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NullCategoryFix))]
public sealed class NullCategoryFix : RefusalFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.NullCategoryThrows);

    internal override FixKind? KindOf(string key) => key == NullCategoryKind.Instance.Key ? NullCategoryKind.Instance : null;

    private protected override IEnumerable<(FixKind Kind, string Title)> Offer(FixedFile file, Diagnostic diagnostic, IReadOnlyCollection<string> rules)
    {
        yield return (NullCategoryKind.Instance, "Handle a refusal without a category");
    }
}
