using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>Puts arms into a switch expression.</summary>
internal static class SwitchExpressionArms
{
    /// <summary>What the arms yield, and whether they await it.</summary>
    public static (ITypeSymbol Type, bool IsAwaited)? Need(SemanticModel model, SwitchExpressionSyntax syntax) =>
        Need(model, syntax, syntax.Arms.Select(static arm => arm.Expression));

    /// <summary>What an expression with several branches yields, and whether they await it.</summary>
    public static (ITypeSymbol Type, bool IsAwaited)? Need(SemanticModel model, ExpressionSyntax syntax, IEnumerable<ExpressionSyntax> branches)
    {
        var info = model.GetTypeInfo(syntax);
        var type = info.Type is { TypeKind: not TypeKind.Error } natural
            ? natural.WithNullableAnnotation(natural is ITypeParameterSymbol && branches.All(b => IsDeclaredPlain(model, b)) ? NullableAnnotation.NotAnnotated : Annotation(natural, info.Nullability))
            : info.ConvertedType is { TypeKind: not TypeKind.Error } target ? target : null;
        if (type is null || type.SpecialType == SpecialType.System_Void)
        {
            return null;
        }

        var awaits = 0;
        var others = 0;
        foreach (var branch in branches)
        {
            switch (branch)
            {
                case AwaitExpressionSyntax:
                    awaits++;
                    break;
                case ThrowExpressionSyntax or LiteralExpressionSyntax:
                    break;
                default:
                    others++;
                    break;
            }
        }

        return (type, awaits > 0 && others == 0);
    }

    /// <param name="before">The arm before which they stand; null to append them.</param>
    public static void Insert(Layout layout, SwitchExpressionSyntax syntax, SwitchExpressionArmSyntax? before, IReadOnlyList<string> arms, Edits edits)
    {
        if (before is not null)
        {
            InsertBefore(layout, before, arms, edits);
        }
        else
        {
            Append(layout, syntax, arms, edits);
        }
    }

    private static void InsertBefore(Layout layout, SwitchExpressionArmSyntax before, IReadOnlyList<string> arms, Edits edits)
    {
        var token = before.GetFirstToken();
        if (!layout.CanPutLinesBefore(token))
        {
            edits.Insert(layout.InlineBefore(token), string.Concat(arms.Select(static arm => arm + ", ")));
            return;
        }

        var (indent, end) = (layout.IndentAt(token.SpanStart), layout.LineEndAt(token.SpanStart));
        edits.Insert(layout.LinesBefore(token), string.Concat(arms.Select(arm => indent + arm + "," + end)));
    }

    private static void Append(Layout layout, SwitchExpressionSyntax syntax, IReadOnlyList<string> arms, Edits edits)
    {
        var last = syntax.Arms[syntax.Arms.Count - 1];
        var token = last.GetLastToken();
        var hasComma = syntax.Arms.SeparatorCount == syntax.Arms.Count;
        var behind = hasComma ? syntax.Arms.GetSeparator(syntax.Arms.Count - 1) : token;
        var first = last.GetFirstToken();
        if (!layout.IsFirstOnLine(first) || layout.AreOnOneLine(token.Span.End, syntax.CloseBraceToken.SpanStart))
        {
            edits.Insert(Layout.BehindComments(behind), hasComma ? " " + string.Join(", ", arms) + "," : ", " + string.Join(", ", arms));
            return;
        }

        if (!hasComma)
        {
            edits.Insert(token.Span.End, ",");
        }

        var (indent, end) = (layout.IndentAt(first.SpanStart), layout.LineEndAt(first.SpanStart));

        // Whether or not the last arm ended with a comma, the last one still does as it did.
        var lines = string.Join("," + end, arms.Select(arm => indent + arm)) + (hasComma ? "," : "") + end;
        edits.Insert(layout.LinesAfter(behind, syntax.OpenBraceToken.SpanStart), lines);
    }

    /// <summary>Whether a value is declared to be what its type parameter stands for, which may be null by itself.</summary>
    private static bool IsDeclaredPlain(SemanticModel model, ExpressionSyntax value) => value is ThrowExpressionSyntax || model.GetSymbolInfo(value).Symbol switch
    {
        IParameterSymbol parameter => parameter.NullableAnnotation,
        ILocalSymbol local => local.NullableAnnotation,
        IFieldSymbol field => field.NullableAnnotation,
        IPropertySymbol property => property.NullableAnnotation,
        IMethodSymbol method => method.ReturnNullableAnnotation,
        _ => NullableAnnotation.Annotated,
    } != NullableAnnotation.Annotated;

    private static NullableAnnotation Annotation(ITypeSymbol type, NullabilityInfo nullability) =>
        // What a type parameter stands for may be nullable by itself.
        type.IsValueType || type is ITypeParameterSymbol || nullability.FlowState != NullableFlowState.MaybeNull ? type.NullableAnnotation : NullableAnnotation.Annotated;
}
