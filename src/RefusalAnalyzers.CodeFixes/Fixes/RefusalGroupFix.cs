using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Fixes.Forms;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA014: takes a refusal out of a group with normal stops.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RefusalGroupFix))]
public sealed class RefusalGroupFix() : RefusalFixProvider([new SplitGroupKind()], RuleIds.RefusalGroupedWithNormalStop);

/// <summary>A section, an arm or a branch of its own for the refusal in a group, which does what the group does today.</summary>
internal sealed class SplitGroupKind() : FixKind("SplitGroup", "Handle refusals separately")
{
    public override bool Copies => true;

    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic)
    {
        var location = diagnostic.Location.SourceSpan;
        if (file.StopsAt(location) is not { } stops || Group(stops, location) is not var (place, target) || target.Enum.FindByWireName(SdkNames.RefusalWireName) is not { } refusal
            || Constants(file, place, target, refusal) is not { Count: 1 } constants)
        {
            return null;
        }

        var constant = constants[0];
        var plan = new FixPlan();
        var group = GroupedValue.Of(constant);
        var isSplit = constant.FirstAncestorOrSelf<SyntaxNode>(static n => GroupedValue.IsSplit(n)) switch
        {
            SwitchLabelSyntax label => SwitchStatementForm.SplitGroup(file, label, group, plan.Edits),
            SwitchExpressionArmSyntax arm when group is not null => SwitchExpressionForm.SplitGroup(file, arm, group, plan.Edits),
            IfStatementSyntax branch when group is not null && branch.Condition.Span.Contains(constant.Span) => IfChainForm.SplitGroup(file, branch, group, plan.Edits),
            ConditionalExpressionSyntax conditional when group is not null && conditional.Condition.Span.Contains(constant.Span) =>
                ConditionalChainForm.SplitGroup(file, conditional, group, plan.Edits) && Verification.Compiles(file, plan),
            ReturnStatementSyntax { Expression: { } value } statement when group is not null =>
                GroupQuestion.SplitReturn(file, statement, value, group, plan.Edits) && Verification.Compiles(file, plan),
            ArrowExpressionClauseSyntax arrow when group is not null => GroupQuestion.SplitArrow(file, arrow, group, plan.Edits) && Verification.Compiles(file, plan),
            _ => false,
        };
        return isSplit ? plan : null;
    }

    /// <summary>Where the refusal is named: in what is grouped, or in the guard that does it.</summary>
    private static List<ExpressionSyntax> Constants(FixedFile file, SyntaxNode place, Target target, CategoryMember refusal)
    {
        var names = new CategoryNames(file, target, place.SpanStart);
        var constants = names.Constants(place, refusal.Set).ToList();
        var guard = place.FirstAncestorOrSelf<SyntaxNode>(static n => n is SwitchLabelSyntax or SwitchExpressionArmSyntax) switch
        {
            CasePatternSwitchLabelSyntax label => label.WhenClause,
            SwitchExpressionArmSyntax arm => arm.WhenClause,
            _ => null,
        };
        return constants.Count > 0 || guard is null ? constants : names.Constants(guard, refusal.Set).ToList();
    }

    /// <summary>The alternative, or the whole condition, that a diagnostic points at.</summary>
    private static (SyntaxNode Place, Target Target)? Group(MemberReading stops, TextSpan location)
    {
        foreach (var decision in stops.Decisions)
        {
            foreach (var alternative in decision.Dispatch.Arms.SelectMany(static arm => arm.Alternatives))
            {
                if (alternative.Syntax.Span == location)
                {
                    return (alternative.Syntax, decision.Dispatch.Target);
                }
            }
        }

        return stops.Tests.FirstOrDefault(t => t.Syntax.Span == location) is { } test ? (test.Syntax, Target.Of(test.Expression)) : null;
    }
}
