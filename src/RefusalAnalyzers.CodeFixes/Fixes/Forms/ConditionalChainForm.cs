using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Routing;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Stubs;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes.Forms;

internal sealed class ConditionalChainForm(FixedFile file, MemberReading reading, Decision decision, FixPlan plan, ConditionalExpressionSyntax whole)
    : ChainForm(file, reading, decision, plan)
{
    private Need? Need => Need.OfValues(File.Model, whole, Values(whole));

    protected override Need? NeedOf(List<CategoryMember> members) => Need;

    protected override bool IsStraight(Arm arm) => arm.Syntax is ConditionalExpressionSyntax conditional && arm.Body.All(o => conditional.WhenTrue.Span.Contains(o.Syntax.Span));

    /// <summary>The value that the rest gets, once more; none where two of it make no conditional expression: an exception, or a null before C# 9.</summary>
    protected override IEnumerable<ArmText>? Kept(CategoryMember member, string label, SyntaxNode? place) =>
        CatchAll is { Kind: ArmKind.Else, Syntax: var rest } && rest.WithParentheses() is ExpressionSyntax reached and not ThrowExpressionSyntax && Need is not null
        && (File.Language >= LanguageVersion.CSharp9 || File.Model.GetTypeInfo(reached).Type is not null)
            ? [new(label, [reached.ToString()])]
            : null;

    protected override bool Insert(IReadOnlyList<ArmText> arms, SyntaxNode? before)
    {
        if (CatchAll is not { } rest || rest.Syntax.WithParentheses() is not ExpressionSyntax { Parent: ConditionalExpressionSyntax }
            || (NullArm ?? rest).Syntax.WithParentheses() is not ExpressionSyntax { Parent: ConditionalExpressionSyntax last } place || last.Condition == place)
        {
            return false;
        }

        var between = File.Text.ToString(TextSpan.FromBounds(last.WhenTrue.Span.End, last.WhenFalse.SpanStart));
        var separator = between.Trim() == ":" ? between : Layout.BreakBefore(last.ColonToken) + ": ";
        // Where the test before it is inverted, before that.
        Plan.Edits.Insert(last.WhenFalse == place ? place.SpanStart : last.SpanStart, string.Concat(arms.Select(arm => arm.Label + " ? " + arm.Code[0] + separator)));
        return true;
    }

    protected override bool Split(Arm arm, ValueSet written, bool staysBehind)
    {
        var own = arm.Kind == ArmKind.Written ? arm.Syntax as ConditionalExpressionSyntax : null;
        var value = arm.Kind == ArmKind.Written ? own?.WhenTrue : arm.Syntax.WithParentheses() as ExpressionSyntax;
        if (value is null || !arm.Body.All(o => value.Span.Contains(o.Syntax.Span)) || Need is not { } found || MovedBody.OfExpression(File, value, found.Result, arm.Body) is not { } body)
        {
            return false;
        }

        var need = found with { IsAwaited = body.IsAwaited };
        if (own is not null && written.Count == 1)
        {
            return Replace(value, Only(arm, written, body, need));
        }

        // As the one before it is laid out, or this one where it is split.
        var near = own ?? value.FirstAncestorOrSelf<ConditionalExpressionSyntax>(c => c != value) ?? whole;
        var question = File.Text.ToString(TextSpan.FromBounds(near.Condition.Span.End, near.WhenTrue.SpanStart));
        var colon = File.Text.ToString(TextSpan.FromBounds(near.WhenTrue.Span.End, near.WhenFalse.SpanStart));
        if (Comments.Stand(near, TextSpan.FromBounds(near.Condition.SpanStart, near.WhenFalse.SpanStart)) || Branches(arm, written, body, need) is not { } branches
            || question.Trim() != "?" || colon.Trim() != ":")
        {
            return false;
        }

        // Steps inwards would go on and on.
        var text = string.Join(colon, branches.Select((b, i) => b.Label + (i == 0 && own is not null ? question : " ? ") + b.Code[0]));
        if (own is not null)
        {
            Plan.Edits.Replace(TextSpan.FromBounds(near.Condition.SpanStart, value.Span.End), text);
            return true;
        }

        if (branches.Count > 0)
        {
            Plan.Edits.Insert(NullArm?.Syntax.SpanStart ?? value.SpanStart, text + colon);
        }

        return staysBehind || Replace(value, Call(arm, ValueSet.Unknown, StubSubject.Unknown, body, need));
    }

    private bool Replace(ExpressionSyntax value, string? call)
    {
        if (call is not null)
        {
            Plan.Edits.Replace(value.Span, call);
        }

        return call is not null;
    }

    private static IEnumerable<ExpressionSyntax> Values(ExpressionSyntax value) => value switch
    {
        ConditionalExpressionSyntax conditional => Values(conditional.WhenTrue).Concat(Values(conditional.WhenFalse)),
        ParenthesizedExpressionSyntax { Expression: var inner } => Values(inner),
        _ => [value],
    };

    /// <summary>A further condition with the same value, behind the group's.</summary>
    public static bool SplitGroup(FixedFile file, ConditionalExpressionSyntax conditional, GroupedValue group, Edits edits)
    {
        var (whenTrue, whenFalse) = (conditional.WhenTrue, conditional.WhenFalse);
        var between = file.Text.ToString(TextSpan.FromBounds(whenTrue.Span.End, whenFalse.SpanStart));
        if (!GroupedValue.IsPlain(conditional.Condition) || conditional.ContainsDirectives || between.Trim() != ":"
            || whenTrue.DescendantNodes().Any(static n => n is SingleVariableDesignationSyntax))
        {
            return false;
        }

        group.Remove(edits);
        edits.Insert(whenFalse.SpanStart, group.Alone(file, conditional.Condition.Span) + " ? " + file.TextAsFixed(whenTrue.Span) + between);
        return true;
    }
}
