using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA014: takes a refusal out of a group with normal stops.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RefusalGroupFix))]
public sealed class RefusalGroupFix : RefusalFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.RefusalGroupedWithNormalStop);

    internal override FixKind? KindOf(string key) => key == SplitGroupKind.Instance.Key ? SplitGroupKind.Instance : null;

    private protected override IEnumerable<(FixKind Kind, string Title)> Offer(FixedFile file, Diagnostic diagnostic, IReadOnlyCollection<string> rules)
    {
        yield return (SplitGroupKind.Instance, "Handle refusals separately");
    }
}
