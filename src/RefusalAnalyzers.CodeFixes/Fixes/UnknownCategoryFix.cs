using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RefusalAnalyzers.Fixes.Forms;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Rules;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA004: writes a catch-all for categories that are newer than the SDK.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownCategoryFix))]
public sealed class UnknownCategoryFix() : RefusalFixProvider([new UnknownCategoriesKind()], RuleIds.MissingCatchAll);

/// <summary>A catch-all that hands the raw value on.</summary>
internal sealed class UnknownCategoriesKind() : FixKind("UnknownCategories", "Handle unknown categories")
{
    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic) =>
        file.DecisionAt(diagnostic.Location.SourceSpan, DispatchRules.IsSilentlyOpen) is var (decision, reading) && Write(file, decision, reading) is { } plan
        && file.IsSameElsewhere(plan, diagnostic.Location.SourceSpan, static (other, there, its) => DispatchRules.IsSilentlyOpen(there) ? Write(other, there, its) : null)
            ? plan
            : null;

    private static FixPlan? Write(FixedFile file, Decision decision, MemberReading reading) =>
        new FixPlan() is var plan && FormFactory.OfSwitch(file, reading, decision, plan)?.AddRest() == true ? plan : null;
}
