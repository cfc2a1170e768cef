using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Fixes.Forms;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Rules;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA010 and RFA011: gives each category a method of its own, which does what is done today.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SameTreatmentFix))]
public sealed class SameTreatmentFix() : RefusalFixProvider([new EachOwnKind()], RuleIds.SameForEveryCategory, RuleIds.FrontierLlmNotDistinct);

/// <summary>An arm for each value that a dispatch treats like others, and a handler for each with the body that it reaches today.</summary>
internal sealed class EachOwnKind() : FixKind("EachOwnMethod", "Handle each category in its own method")
{
    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic)
    {
        if (file.ReadingAt(diagnostic.Location.SourceSpan) is not { } reading)
        {
            return null;
        }

        foreach (var decision in reading.Decisions)
        {
            if (Asked(decision, diagnostic) is { } asked)
            {
                return Taken(decision, asked) is { } taken ? FormFactory.Of(file, reading, decision)?.GiveEachItsOwn(asked, taken) : null;
            }
        }

        return null;
    }

    /// <summary>The values that are to have their own; null where the diagnostic is about another dispatch.</summary>
    private static ValueSet? Asked(Decision decision, Diagnostic diagnostic)
    {
        if (diagnostic.Id == RuleIds.SameForEveryCategory)
        {
            return decision.Dispatch.Location == diagnostic.Location.SourceSpan ? decision.Asked | ValueSet.Null | ValueSet.Unknown : null;
        }

        return DispatchRules.SameAsFrontierLlm(decision) is var (label, same) && label.Span == diagnostic.Location.SourceSpan
            ? same | decision.Enum.FrontierLlm!.Set
            : null;
    }

    /// <summary>Which values each arm takes; null where that is not certain, or where a member that is to have its own comes to none.</summary>
    private static ValueSet[]? Taken(Decision decision, ValueSet asked)
    {
        var dispatch = decision.Dispatch;
        var taken = new ValueSet[dispatch.Arms.Length];
        var left = decision.Enum.NameSet | ValueSet.Unknown | (dispatch.Expression is { CanBeNull: true, IsNullable: true } ? ValueSet.Null : ValueSet.None);
        foreach (var (alternative, arm) in ArmOrder.Ways(dispatch.Arms))
        {
            // A guard that never holds lets nothing through.
            if (alternative.May.IsEmpty)
            {
                continue;
            }

            if (alternative.Must != alternative.May || !alternative.Guards.IsEmpty || alternative.IsRelational)
            {
                return null;
            }

            taken[arm] |= alternative.Must & left;
            left = left.Except(alternative.Must);
        }

        return left.Overlaps(asked & decision.Enum.MemberSet) ? null : taken;
    }
}
