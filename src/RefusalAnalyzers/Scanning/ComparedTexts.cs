using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Scanning;

/// <summary>
/// Tells by syntax alone whether text that <c>ToString()</c> or interpolation makes is compared with text, or whether objects are compared that are no text.
/// What the text is made from may be any value of the SDK, whose names (<c>Type</c>, <c>Status</c>, <c>Name</c>) are everywhere, or what another file hands out.
/// </summary>
internal sealed class ComparedTexts(SourceText text, SyntaxNode root)
{
    private const int MaxSearches = 8;

    private HashSet<string>? _followed;
    private Dictionary<string, bool>? _known;
    private SyntaxNode? _member;
    private ILookup<string, IdentifierNameSyntax>? _names;
    private int _searches;

    /// <param name="at">Where one of <see cref="Needles.Comparing"/> begins.</param>
    public bool IsComparedAt(int at)
    {
        var token = root.FindToken(at);
        if (!token.Span.Contains(at))
        {
            return false;
        }

        _followed?.Clear();
        switch (token.Parent)
        {
            case InterpolatedStringExpressionSyntax interpolated when token == interpolated.StringStartToken:
                return IsCompared(interpolated);
            case IdentifierNameSyntax { Identifier.ValueText: "ToString" } name when CallOf(name) is { ArgumentList.Arguments.Count: 0 } call:
                return IsCompared(call);
            case IdentifierNameSyntax { Identifier.ValueText: "Equals" or "ReferenceEquals" } name when CallOf(name) is { } call:
                return ComparesObjects(name, call.ArgumentList.Arguments);
            default:
                return false;
        }
    }

    private static InvocationExpressionSyntax? CallOf(SimpleNameSyntax name)
    {
        var called = name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? (ExpressionSyntax)name.Parent : name;
        return called.Parent is InvocationExpressionSyntax call && call.Expression == called ? call : null;
    }

    /// <summary>Two objects, or one that is boxed by a cast or is no text.</summary>
    private static bool ComparesObjects(SimpleNameSyntax name, SeparatedSyntaxList<ArgumentSyntax> arguments) => arguments.Count switch
    {
        1 => arguments[0].Expression is not LiteralExpressionSyntax,
        2 => name.Parent is not MemberAccessExpressionSyntax { Expression: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.StringKeyword } },
        _ => false,
    };

    /// <summary>Whether an expression, or a local that is given it, ends in a comparison.</summary>
    private bool IsCompared(ExpressionSyntax expression)
    {
        while (true)
        {
            switch (expression.Parent)
            {
                case ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax or CastExpressionSyntax or ConditionalExpressionSyntax or ConditionalAccessExpressionSyntax
                    or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AsExpression }:
                    if (expression.Parent is ConditionalAccessExpressionSyntax access && access.Expression == expression && EndsInComparison(access.WhenNotNull))
                    {
                        return true;
                    }

                    expression = (ExpressionSyntax)expression.Parent;
                    continue;
                case MemberAccessExpressionSyntax { Name: var name } when CallOf(name) is { } call:
                    if (Compares(name.Identifier.ValueText))
                    {
                        return true;
                    }

                    if (call.ArgumentList.Arguments.Count > 0)
                    {
                        return false;
                    }

                    // A change of case keeps the quote marks.
                    expression = call;
                    continue;
                case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } equality:
                    return MayBeText(equality.Left == expression ? equality.Right : equality.Left);
                case IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax { Expression: var constant } }:
                    return MayBeText(constant);
                case IsPatternExpressionSyntax or SwitchStatementSyntax or SwitchExpressionSyntax:
                    return true;
                case ArgumentSyntax { Parent: TupleExpressionSyntax tuple }:
                    expression = tuple;
                    continue;
                case ArgumentSyntax { Parent: BracketedArgumentListSyntax }:
                    return true;
                case ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: var called } } }:
                    return NameOf(called) is "Equals" or "Compare" or "CompareOrdinal" or "CompareTo" or "Contains" or "TryGetValue" or "ContainsKey" or "GetValueOrDefault";
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Identifier.ValueText: var local } }:
                    return IsComparedLater(local, expression);
                case AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var local } } assignment when assignment.Right == expression:
                    return IsComparedLater(local, expression);
                default:
                    return false;
            }
        }
    }

    private static bool EndsInComparison(ExpressionSyntax whenNotNull)
    {
        foreach (var node in whenNotNull.DescendantNodesAndSelf())
        {
            if (node is InvocationExpressionSyntax { Expression: var called } && NameOf(called) is { } name && Compares(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a method of a text compares it with another.</summary>
    private static bool Compares(string method) => method is "Equals" or "CompareTo" or "StartsWith" or "EndsWith";

    private static string? NameOf(ExpressionSyntax called) => called switch
    {
        SimpleNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name: var name } => name.Identifier.ValueText,
        MemberBindingExpressionSyntax { Name: var name } => name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Text itself or a name for it: whatever is not <c>null</c> or a number.</summary>
    private static bool MayBeText(ExpressionSyntax expression) => expression is not LiteralExpressionSyntax || expression.IsKind(SyntaxKind.StringLiteralExpression);

    private bool IsComparedLater(string local, ExpressionSyntax given)
    {
        if (!(_followed ??= new(StringComparer.Ordinal)).Add(local))
        {
            return false;
        }

        var member = MemberRoots.Of(given) ?? root;
        if (member != _member)
        {
            _member = member;
            _names = null;
            _searches = 0;
            _known?.Clear();
        }

        if (_known is not null && _known.TryGetValue(local, out var known))
        {
            return known;
        }

        var isFirst = _followed.Count == 1;

        // For a few names the member's text is searched; a member that makes much text is looked through once, and each name in it is followed once.
        var isCompared = (_names is not null || ++_searches > MaxSearches || ComparedTextOutline.MayBeCompared(text, member.Span, local))
            && (_names ??= member.DescendantNodes().OfType<IdentifierNameSyntax>().ToLookup(static n => n.Identifier.ValueText, StringComparer.Ordinal))[local].Any(IsCompared);
        if (isFirst)
        {
            (_known ??= new(StringComparer.Ordinal))[local] = isCompared;
        }

        return isCompared;
    }
}
