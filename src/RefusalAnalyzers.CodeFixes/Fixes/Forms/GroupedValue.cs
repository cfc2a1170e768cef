using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes.Forms;

/// <summary>One side of an <c>or</c> or an <c>||</c>.</summary>
/// <param name="Operand">What stands between two of them.</param>
/// <param name="Whole">All that they join.</param>
internal sealed record GroupedValue(SyntaxNode Operand, SyntaxNode Whole)
{
    public static GroupedValue? Of(SyntaxNode constant)
    {
        var operand = constant;
        while (operand.Parent is { } above && !IsEither(above))
        {
            if (!KeepsSense(above) && above is not (ConstantPatternSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression }
                or CastExpressionSyntax or ArgumentSyntax or ArgumentListSyntax or InvocationExpressionSyntax or ConditionalAccessExpressionSyntax))
            {
                return null;
            }

            operand = above;
        }

        var whole = operand.Parent!;
        while (whole.Parent is { } around && (IsEither(around) || (around is ParenthesizedPatternSyntax or ParenthesizedExpressionSyntax && IsEither(around.Parent!))))
        {
            whole = around;
        }

        for (var above = whole.Parent; above is not null && !IsSplit(above); above = above.Parent)
        {
            if (!KeepsSense(above))
            {
                return null;
            }
        }

        var (left, right) = Sides(operand.Parent!);
        return Comments.Stand(operand.Parent!, TextSpan.FromBounds(left.Span.End, right.SpanStart)) ? null : new(operand, whole);
    }

    /// <summary>The same text with all but this one left out.</summary>
    public string Alone(FixedFile file, TextSpan around)
    {
        var replaced = Whole.Parent is ParenthesizedPatternSyntax or ParenthesizedExpressionSyntax ? Whole.Parent : Whole;
        return file.TextAsFixed(TextSpan.FromBounds(around.Start, replaced.SpanStart)) + Operand
            + file.TextAsFixed(TextSpan.FromBounds(replaced.Span.End, around.End));
    }

    /// <summary>The same text with only this one left out.</summary>
    public string Rest(FixedFile file, TextSpan around)
    {
        var edits = new Edits();
        Remove(edits);
        var moved = new Edits();
        foreach (var change in edits.Changes)
        {
            moved.Replace(new(change.Span.Start - around.Start, change.Span.Length), change.NewText ?? "");
        }

        return moved.ApplyTo(file.Text.GetSubText(around)).ToString();
    }

    /// <summary>Leaves this one out of the text.</summary>
    public void Remove(Edits edits)
    {
        var (left, right) = Sides(Operand.Parent!);
        var (start, end) = left == Operand ? (left.SpanStart, right.SpanStart) : (left.Span.End, right.Span.End);
        if (IsInParentheses)
        {
            edits.Replace(TextSpan.FromBounds(Whole.Parent!.SpanStart, left == Operand ? end : Whole.SpanStart), "");
            edits.Replace(TextSpan.FromBounds(left == Operand ? Whole.Span.End : start, Whole.Parent.Span.End), "");
        }
        else
        {
            edits.Replace(TextSpan.FromBounds(start, end), "");
        }
    }

    /// <summary>What is split; between it and the group stands nothing but what narrows the question.</summary>
    public static bool IsSplit(SyntaxNode node) =>
        node is SwitchLabelSyntax or SwitchExpressionArmSyntax or IfStatementSyntax or ConditionalExpressionSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax;

    /// <summary>Whether a condition can stand twice: it only asks.</summary>
    public static bool IsPlain(ExpressionSyntax condition) => !condition.DescendantNodes().Any(IsMoreThanAQuestion);

    /// <summary>Whether only parentheses that nothing needs any more would be left around the other side.</summary>
    private bool IsInParentheses
    {
        get
        {
            var (left, right) = Sides(Operand.Parent!);
            return Whole == Operand.Parent && Whole.Parent is ParenthesizedPatternSyntax or ParenthesizedExpressionSyntax
                && left is not BinaryPatternSyntax and not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } && right is not BinaryPatternSyntax;
        }
    }

    private static bool IsEither(SyntaxNode node) =>
        node is BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression };

    private static (SyntaxNode Left, SyntaxNode Right) Sides(SyntaxNode either) => either switch
    {
        BinaryPatternSyntax pattern => (pattern.Left, pattern.Right),
        _ => (((BinaryExpressionSyntax)either).Left, ((BinaryExpressionSyntax)either).Right),
    };

    /// <summary>Whether something holds only if what stands in it holds, and asks nothing that another side could answer.</summary>
    private static bool KeepsSense(SyntaxNode node) =>
        node is ParenthesizedPatternSyntax or ParenthesizedExpressionSyntax or SubpatternSyntax or PropertyPatternClauseSyntax or PositionalPatternClauseSyntax
            or RecursivePatternSyntax or IsPatternExpressionSyntax or WhenClauseSyntax
            or BinaryPatternSyntax { RawKind: (int)SyntaxKind.AndPattern } or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression };

    private static bool IsMoreThanAQuestion(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax { Expression: var called } => called switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
            _ => "",
        } is not (SdkNames.Value or SdkNames.Raw or nameof(Equals)),
        AwaitExpressionSyntax or AssignmentExpressionSyntax or BaseObjectCreationExpressionSyntax or SingleVariableDesignationSyntax or PostfixUnaryExpressionSyntax
            { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } => true,
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression } => true,
        _ => false,
    };
}
