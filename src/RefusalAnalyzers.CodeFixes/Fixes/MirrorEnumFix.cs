using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Fixes;

/// <summary>RFA031: gives an own enum a member for <c>frontier_llm</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MirrorEnumFix))]
public sealed class MirrorEnumFix() : RefusalFixProvider([new AddFrontierLlmKind()], RuleIds.MirrorWithoutFrontierLlm);

internal sealed class AddFrontierLlmKind() : FixKind("AddFrontierLlm", "Add FrontierLlm")
{
    protected override FixPlan? Plan(FixedFile file, Diagnostic diagnostic)
    {
        var declaration = file.Root.FindToken(diagnostic.Location.SourceSpan.Start).Parent?.FirstAncestorOrSelf<EnumDeclarationSyntax>();
        if (declaration is not { Members.Count: > 0 } || file.Model.GetDeclaredSymbol(declaration) is not INamedTypeSymbol symbol || !MirrorEnum.IsIncomplete(symbol))
        {
            return null;
        }

        // The neighbour to follow: the first that stands for a category.
        var neighbour = declaration.Members.First(m => file.Model.GetDeclaredSymbol(m) is IFieldSymbol field && MirrorEnum.WireNameOf(field) is not null);
        var field = (IFieldSymbol)file.Model.GetDeclaredSymbol(neighbour)!;
        var wireName = MirrorEnum.WireNameOf(field)!;
        var attributes = Attributes(file, neighbour, wireName);
        var name = Name(neighbour.Identifier.ValueText);
        if (symbol.MemberNames.Contains(name))
        {
            return null;
        }

        var plan = new FixPlan();
        ListItems.Append(file.Layout, declaration.Members.Last(), [attributes + name + Value(declaration, symbol)], plan.Edits);
        return plan;
    }

    /// <summary>The attributes of a neighbour, with the wire name in the place of its own.</summary>
    private static string Attributes(FixedFile file, EnumMemberDeclarationSyntax neighbour, string wireName)
    {
        if (neighbour.AttributeLists.Count == 0)
        {
            return "";
        }

        var start = neighbour.AttributeLists[0].SpanStart;
        var text = file.Text.ToString(Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(start, neighbour.Identifier.SpanStart));
        var literals = neighbour.AttributeLists.SelectMany(static list => list.DescendantNodes()).OfType<LiteralExpressionSyntax>()
            .Where(literal => literal.IsKind(SyntaxKind.StringLiteralExpression) && literal.Token.ValueText.Length > 0 && CategoryCatalog.Find(literal.Token.ValueText)?.WireName == wireName)
            .ToList();
        for (var i = literals.Count - 1; i >= 0; i--)
        {
            var literal = literals[i];
            text = text.Substring(0, literal.SpanStart - start) + "\"" + Name(literal.Token.ValueText, WireNames.FrontierLlm) + "\"" + text.Substring(literal.Span.End - start);
        }

        return literals.Count == 0 ? "" : text;
    }

    /// <summary>Spelled like its neighbours: <c>Cyber</c>, <c>cyber</c> or <c>CYBER</c>.</summary>
    private static string Name(string neighbour, string usual = "FrontierLlm") =>
        neighbour.Length > 1 && neighbour == neighbour.ToUpperInvariant() ? WireNames.FrontierLlm.ToUpperInvariant()
        : neighbour == neighbour.ToLowerInvariant() ? WireNames.FrontierLlm
        : usual == WireNames.FrontierLlm ? "FrontierLlm"
        : usual;

    /// <summary>A number where the others have one: the next, or the next bit.</summary>
    private static string Value(EnumDeclarationSyntax declaration, INamedTypeSymbol symbol)
    {
        var last = declaration.Members[declaration.Members.Count - 1];
        var values = symbol.GetMembers().OfType<IFieldSymbol>().Where(static f => f.HasConstantValue).Select(static f => RefusalEnum.ToDecimal(f.ConstantValue)).ToList();
        var highest = values.Max();
        var next = highest + 1;
        if (symbol.GetAttributes().Any(static a => a.AttributeClass?.Name == "FlagsAttribute"))
        {
            next = 1;
            while (next <= highest)
            {
                next *= 2;
            }
        }
        else if (last.EqualsValue is null && values[values.Count - 1] == highest)
        {
            return "";
        }

        return " = " + next.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
