using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RefusalAnalyzers.Rules;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA001 and RFA003: writes arms for the categories that a dispatch leaves out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingCategoryFix))]
public sealed class MissingCategoryFix : RefusalFixProvider
{
    private static readonly ImmutableArray<MissingCategoriesKind> s_kinds = ImmutableArray.Create(
        MissingCategoriesKind.Own, MissingCategoriesKind.EveryOwn, MissingCategoriesKind.Keep, MissingCategoriesKind.EveryKeep);

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(RuleIds.MissingFrontierLlm, RuleIds.MissingCategory);

    internal override FixKind? KindOf(string key)
    {
        foreach (var kind in s_kinds)
        {
            if (kind.Key == key)
            {
                return kind;
            }
        }

        return null;
    }

    private protected override IEnumerable<(FixKind Kind, string Title)> Offer(FixedFile file, Diagnostic diagnostic)
    {
        if (file.DecisionAt(diagnostic.Location.SourceSpan, decision => DispatchRules.IsReported(diagnostic.Id, decision, file.Options)) is not var (decision, _))
        {
            yield break;
        }

        foreach (var kind in s_kinds.OrderBy(k => k.Body != file.Options.StubBody))
        {
            var categories = kind.Categories(decision, file.Options);
            if (kind.IsFor(diagnostic, categories))
            {
                yield return (kind, kind.Title(decision, categories));
            }
        }
    }
}
