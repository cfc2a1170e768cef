using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Stubs;

/// <summary>Where a handler is written.</summary>
/// <param name="Type">The type that it becomes a member of; null where it becomes a local function of top-level statements.</param>
/// <param name="After">The declaration or statement that it stands behind.</param>
internal sealed record StubPlace(INamedTypeSymbol? Type, SyntaxNode After, int Position)
{
    private const string ExtensionBlock = "ExtensionBlockDeclarationSyntax";

    public bool IsLocal => Type is null;

    /// <summary>In a type without members, which is what it then stands behind: what the closing brace takes the place of, braces of today or a semicolon.</summary>
    public TextSpan? Closing { get; init; }

    /// <summary>From where names are looked up.</summary>
    public int NamesAt { get; init; } = After.SpanStart;

    /// <summary>The member that holds the dispatch, as names of handlers say it.</summary>
    public string Member { get; init; } = "";

    public static StubPlace? For(SourceFile file, SyntaxNode dispatch, RefusalEnum refusalEnum)
    {
        if (dispatch.FirstAncestorOrSelf<GlobalStatementSyntax>() is { Parent: CompilationUnitSyntax unit })
        {
            // They stand before all declarations.
            var last = dispatch.FirstAncestorOrSelf<GlobalStatementSyntax>()!;
            for (var i = unit.Members.Count - 1; i >= 0; i--)
            {
                if (unit.Members[i] is GlobalStatementSyntax statement)
                {
                    last = statement;
                    break;
                }
            }

            return new(null, last, PositionAfter(file.Layout, last))
            {
                Member = Capital(dispatch.AncestorsAndSelf().OfType<LocalFunctionStatementSyntax>().LastOrDefault()?.Identifier.ValueText ?? "Main"),
            };
        }

        for (var node = dispatch; node.Parent is { } parent; node = parent)
        {
            // The call of a base constructor stands before all members.
            if (node is BaseListSyntax && parent is TypeDeclarationSyntax owner)
            {
                return file.Model.GetDeclaredSymbol(owner) is not { } declared ? null
                    : owner.Members.Count == 0 ? Within(file.Layout, declared, owner, dispatch.SpanStart)
                    : Behind(file, declared, owner, owner.Members[owner.Members.Count - 1], dispatch, refusalEnum);
            }

            // What stands in an extension block is an extension itself.
            if (node is MemberDeclarationSyntax member && parent is TypeDeclarationSyntax type && type.GetType().Name != ExtensionBlock)
            {
                return file.Model.GetDeclaredSymbol(type) is { } symbol && !type.OpenBraceToken.IsMissing && type.OpenBraceToken.RawKind != 0
                    ? Behind(file, symbol, type, member, dispatch, refusalEnum)
                    : null;
            }
        }

        return null;
    }

    /// <summary>Behind the member, and behind the handlers that stand there already.</summary>
    private static StubPlace Behind(SourceFile file, INamedTypeSymbol symbol, TypeDeclarationSyntax type, MemberDeclarationSyntax member, SyntaxNode dispatch, RefusalEnum refusalEnum)
    {
        var at = IndexOf(type.Members, member);
        while (at + 1 < type.Members.Count && type.Members[at + 1] is MethodDeclarationSyntax next
            && next.Modifiers.Any(SyntaxKind.PrivateKeyword) && IsHandlerName(file.Options, next.Identifier.ValueText, refusalEnum)
            // Not behind the border of a region with which the new one would vanish, or which the member does not stand in.
            && !next.GetLeadingTrivia().Any(static t => t.IsDirective))
        {
            at++;
        }

        // What begins on the line on which it ends belongs together.
        while (at + 1 < type.Members.Count && file.Layout.AreOnOneLine(type.Members[at].Span.End, type.Members[at + 1].SpanStart))
        {
            at++;
        }

        var after = type.Members[at];
        return new(symbol, after, PositionAfter(file.Layout, after)) { Member = Capital(member.Span.Contains(dispatch.Span) ? NameOf(member, type, dispatch) : type.Identifier.ValueText) };
    }

    /// <summary>In the braces of a type that has no members; where it has no braces either, in those that it is given.</summary>
    private static StubPlace? Within(Layout layout, INamedTypeSymbol symbol, TypeDeclarationSyntax type, int namesAt)
    {
        var open = type.OpenBraceToken;
        var closing = open.RawKind == 0 ? type.SemicolonToken.Span
            : TextSpan.FromBounds(layout.IsOnOneLine(TextSpan.FromBounds(open.SpanStart, type.CloseBraceToken.SpanStart)) ? open.GetPreviousToken().Span.End : open.Span.End, type.CloseBraceToken.Span.End);
        return closing.IsEmpty || layout.Text.ToString(closing).Trim('{', '}', ';', ' ', '\t', '\r', '\n').Length > 0 ? null : new(symbol, type, closing.Start) { Closing = closing, NamesAt = namesAt, Member = Capital(type.Identifier.ValueText) };
    }

    private static string NameOf(MemberDeclarationSyntax member, TypeDeclarationSyntax type, SyntaxNode dispatch) => member switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        EventDeclarationSyntax declared => declared.Identifier.ValueText,
        BaseFieldDeclarationSyntax field => (field.Declaration.Variables.FirstOrDefault(v => v.Span.Contains(dispatch.Span)) ?? field.Declaration.Variables[0]).Identifier.ValueText,
        IndexerDeclarationSyntax => "Indexer",
        OperatorDeclarationSyntax or ConversionOperatorDeclarationSyntax => "Operator",
        _ => type.Identifier.ValueText,
    };

    /// <summary>The name as a part of another one: without the prefix that a field has, and with a capital.</summary>
    private static string Capital(string name)
    {
        var isPrefixed = name.Length > 2 && (name[0] is 's' or 't' or 'm') && name[1] == '_';
        var rest = (isPrefixed ? name.Substring(2) : name).TrimStart('_');
        return rest.Length > 0 ? char.ToUpperInvariant(rest[0]) + rest.Substring(1) : name;
    }

    /// <summary>As the list's own, which looks at one after the other.</summary>
    private static int IndexOf(SyntaxList<MemberDeclarationSyntax> members, MemberDeclarationSyntax member)
    {
        var (low, high) = (0, members.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = members[middle].FullSpan.End <= member.SpanStart ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static bool IsHandlerName(RefusalOptions options, string name, RefusalEnum refusalEnum)
    {
        name = name.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return HandlerNames.IsOf(options, StubSubject.Unknown, name) || HandlerNames.IsOf(options, StubSubject.Uncategorized, name)
            || refusalEnum.Members.Any(member => HandlerNames.IsOf(options, StubSubject.Of(member), name));
    }

    private static int PositionAfter(Layout layout, SyntaxNode after)
    {
        var end = after.GetLastToken();
        var position = end.FullSpan.End;

        // The next member may begin on the same line, and the line end then belongs to it.
        return layout.IsAtLineStart(position) || position == layout.Text.Length ? position : end.Span.End;
    }
}
