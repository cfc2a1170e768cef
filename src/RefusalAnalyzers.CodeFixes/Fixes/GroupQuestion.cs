using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Fixes.Forms;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>Takes a refusal out of a question for a group whose answer is returned.</summary>
internal static class GroupQuestion
{
    /// <summary>The answer to the rest of the group before, and then the question for the refusal alone.</summary>
    public static bool SplitReturn(FixedFile file, ReturnStatementSyntax statement, ExpressionSyntax value, GroupedValue group, Edits edits)
    {
        var layout = file.Layout;
        if (!IsTruth(file, value) || !layout.IsOnOneLine(value.Span))
        {
            return false;
        }

        edits.Replace(value.Span, group.Alone(file, value.Span));
        var behind = statement.Parent is BlockSyntax block && block.Statements[0] != statement;
        return StatementLines.Before(layout, statement, behind, Answer(file, Style.Around(layout, statement), value, group), edits);
    }

    /// <summary>The same, in the body that a member gets for its one expression.</summary>
    public static bool SplitArrow(FixedFile file, ArrowExpressionClauseSyntax arrow, GroupedValue group, Edits edits)
    {
        var value = arrow.Expression;
        var (semicolon, isLocal) = arrow.Parent switch
        {
            MethodDeclarationSyntax method => (method.SemicolonToken, false),
            LocalFunctionStatementSyntax function => (function.SemicolonToken, true),
            _ => (default, false),
        };
        if (semicolon.RawKind == 0 || !IsTruth(file, value) || !file.Layout.IsOnOneLine(value.Span))
        {
            return false;
        }

        var head = arrow.ArrowToken.GetPreviousToken();
        var span = TextSpan.FromBounds(head.Span.End, semicolon.Span.End);
        if (Comments.Stand(arrow.Parent!, span))
        {
            return false;
        }

        var layout = file.Layout;
        var opens = isLocal ? layout.OpensOnOwnLine(arrow)
            : arrow.Parent!.Parent is not TypeDeclarationSyntax type || layout.IsFirstOnLine(type.OpenBraceToken) || layout.IsOnOneLine(type.Span);
        var style = new Style(layout.IndentAt(arrow.Parent!.SpanStart), layout.LineEndAt(head.SpanStart), layout.UnitAt(arrow), opens);
        edits.Replace(span, style.Block([.. Answer(file, style, value, group), "", "return " + group.Alone(file, value.Span) + ";"]));
        return true;
    }

    /// <summary>Whether the whole is a plain question, and yields nothing but its answer.</summary>
    private static bool IsTruth(FixedFile file, ExpressionSyntax value) =>
        GroupedValue.IsPlain(value) && !value.ContainsDirectives
        && file.Model.GetTypeInfo(value) is { Type.SpecialType: SpecialType.System_Boolean, ConvertedType.SpecialType: SpecialType.System_Boolean };

    private static List<string> Answer(FixedFile file, Style style, ExpressionSyntax value, GroupedValue group) =>
        style.Statement("if (" + group.Rest(file, value.Span) + ")", ["return true;"]);
}
