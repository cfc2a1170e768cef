using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RefusalAnalyzers.Rules;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA002: names a further category in a test.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(TestFix))]
public sealed class TestFix : RefusalFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.TestWithoutFrontierLlm);

    internal override FixKind? KindOf(string key) => key == AddToTestKind.Instance.Key ? AddToTestKind.Instance : null;

    private protected override IEnumerable<(FixKind Kind, string Title)> Offer(FixedFile file, Diagnostic diagnostic, IReadOnlyCollection<string> rules)
    {
        foreach (var (test, _, categories) in AddToTestKind.Find(file, diagnostic))
        {
            yield return (AddToTestKind.Instance, "Add " + Wording.Names(test.Enum, categories) + " to the test");
            yield break;
        }
    }
}
