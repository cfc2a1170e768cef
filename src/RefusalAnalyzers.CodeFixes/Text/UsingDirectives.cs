using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RefusalAnalyzers.Text;

/// <summary>Imports a namespace as the file does: where the others stand, and in their order.</summary>
internal static class UsingDirectives
{
    public static void Add(Layout layout, SyntaxNode place, string name, Edits edits)
    {
        var around = place.AncestorsAndSelf().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault(static n => n.Usings.Any(IsPlain));
        var unit = (CompilationUnitSyntax)layout.Root;
        var usings = around?.Usings ?? unit.Usings;
        var plain = usings.Where(IsPlain).ToList();
        var text = "using " + name + ";";
        if (plain.Count == 0)
        {
            AddFirst(layout, unit, text, edits);
            return;
        }

        // In order as far as the others are; otherwise behind them.
        var next = new[] { true, false }.Where(systemFirst => IsSorted(plain, systemFirst)).Select(systemFirst => plain.FirstOrDefault(u => Compare(u.Name!.ToString(), name, systemFirst) > 0)).FirstOrDefault();
        if (next is not null)
        {
            // What stands above the first one, a licence perhaps, stays above.
            var end = layout.LineEndAt(next.SpanStart);
            var indent = layout.IndentAt(next.SpanStart);
            if (next == plain[0] || !layout.IsFirstOnLine(next.GetFirstToken()))
            {
                edits.Insert(next.SpanStart, text + end + indent);
            }
            else
            {
                edits.Insert(layout.LinesBefore(next.GetFirstToken()), indent + text + end);
            }

            return;
        }

        AddBehind(layout, plain[plain.Count - 1], text, edits);
    }

    private static void AddBehind(Layout layout, SyntaxNode last, string text, Edits edits)
    {
        var (indent, end) = (layout.IndentAt(last.SpanStart), layout.LineEndAt(last.SpanStart));
        var position = last.FullSpan.End;
        if (layout.IsAtLineStart(position))
        {
            edits.Insert(position, indent + text + end);
        }
        else
        {
            edits.Insert(last.Span.End, end + indent + text);
        }
    }

    private static void AddFirst(Layout layout, CompilationUnitSyntax unit, string text, Edits edits)
    {
        if (unit.Usings.Count > 0 || unit.Externs.Count > 0)
        {
            // Behind what has to stand first: global usings, and external aliases.
            AddBehind(layout, unit.Usings.Count > 0 ? unit.Usings.Last() : unit.Externs.Last(), text, edits);
            return;
        }

        var first = unit.GetFirstToken(includeZeroWidth: true);
        var end = layout.LineEndAt(first.SpanStart);
        edits.Insert(layout.LinesBefore(first), text + end + end);
    }

    private static bool IsPlain(UsingDirectiveSyntax directive) =>
        directive.Alias is null && directive.StaticKeyword.IsKind(SyntaxKind.None) && directive.GlobalKeyword.IsKind(SyntaxKind.None) && directive.Name is not null;

    private static bool IsSorted(List<UsingDirectiveSyntax> usings, bool systemFirst)
    {
        for (var i = 1; i < usings.Count; i++)
        {
            if (Compare(usings[i - 1].Name!.ToString(), usings[i].Name!.ToString(), systemFirst) > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int Compare(string left, string right, bool systemFirst)
    {
        var (first, second) = (systemFirst && IsSystem(left), systemFirst && IsSystem(right));
        return first != second ? (first ? -1 : 1) : string.CompareOrdinal(left, right);
    }

    private static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
