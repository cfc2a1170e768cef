using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Rules;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA001 and RFA003: writes arms for the categories that a dispatch leaves out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingCategoryFix))]
public sealed class MissingCategoryFix() : RefusalFixProvider([.. s_kinds], RuleIds.MissingFrontierLlm, RuleIds.MissingCategory)
{
    private static readonly ImmutableArray<MissingCategoriesKind> s_kinds = ImmutableArray.Create(
        MissingCategoriesKind.Own, MissingCategoriesKind.EveryOwn, MissingCategoriesKind.Keep, MissingCategoriesKind.EveryKeep);

    private protected override FixKind? KindOf(string key) => base.KindOf(key) ?? s_kinds.FirstOrDefault(kind => kind.KeyHere == key)?.Other;

    private protected override string KeyOf(FixKind kind, IReadOnlyList<FixKind> offered, FixedFile file) =>
        kind is MissingCategoriesKind missing && offered.All(o => o is MissingCategoriesKind other && other.Body != file.Options.StubBody) ? missing.KeyHere : kind.Key;

    private protected override IEnumerable<(FixKind Kind, string Title)> Offer(FixedFile file, Diagnostic diagnostic, IReadOnlyCollection<string> rules)
    {
        if (file.DecisionAt(diagnostic.Location.SourceSpan, decision => DispatchRules.IsReported(diagnostic.Id, decision, file.Options)) is not var (decision, _))
        {
            yield break;
        }

        foreach (var kind in s_kinds.OrderBy(k => k.Body != file.Options.StubBody))
        {
            if (kind.IsEvery ? IsMore(decision, diagnostic, rules, file) : kind.IsFor(diagnostic.Id, rules))
            {
                yield return (kind, kind.Title(decision, diagnostic, file.Options));
            }
        }
    }

    /// <summary>Whether "every" is more than what the preferences themselves write here.</summary>
    private static bool IsMore(Decision decision, Diagnostic diagnostic, IReadOnlyCollection<string> rules, FixedFile file) =>
        MissingCategoriesKind.HasMore(decision, file.Options) && (diagnostic.Id == RuleIds.MissingFrontierLlm || rules.Contains(RuleIds.MissingFrontierLlm));
}
