using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Scanning;

/// <summary>Where a file's text holds a needle.</summary>
internal sealed class TextScan
{
    private const int ChunkLength = 16 * 1024;

    // One per thread, kept: a scan of a file that holds nothing allocates nothing.
    [ThreadStatic]
    private static char[]? s_chunk;

    private static readonly List<int> s_none = [];

    private readonly List<int> _hits;
    private readonly List<int> _comparing;

    private TextScan(List<int> hits, List<int> comparing)
    {
        _hits = hits;
        _comparing = comparing;
    }

    /// <summary>Whether a name stands in the file, so that aliases in it may stand for more.</summary>
    public bool HasNames { get; private init; }

    /// <summary>Whether it may be asked in the file why a response of a chat ended.</summary>
    public bool NamesChats { get; private init; }

    /// <summary>The places, or null where there is none.</summary>
    public static TextScan? Of(SourceText text, Needles needles, CancellationToken cancellation)
    {
        var chunk = s_chunk ??= new char[ChunkLength];
        List<int>? hits = null;
        List<int>? comparing = null;
        var namesChats = false;
        var overlap = needles.Longest - 1;
        for (var start = 0; start < text.Length; start += ChunkLength - overlap)
        {
            cancellation.ThrowIfCancellationRequested();
            var length = Math.Min(ChunkLength, text.Length - start);
            text.CopyTo(start, chunk, 0, length);
            var end = start + length < text.Length ? length - overlap : length;
            for (var at = 0; at < end; at++)
            {
                if (!needles.MayBegin(chunk[at], at + 1 < length ? chunk[at + 1] : '\0'))
                {
                    continue;
                }

                switch (needles.At(chunk, at, length))
                {
                    case NeedleKind.ChatName:
                        namesChats = true;
                        (hits ??= []).Add(start + at);
                        break;
                    case NeedleKind.Name:
                        (hits ??= []).Add(start + at);
                        break;
                    case NeedleKind.Comparing when ComparedTextOutline.MayBeCompared(text, start + at):
                        (comparing ??= []).Add(start + at);
                        break;
                }
            }

            if (start + length >= text.Length)
            {
                break;
            }
        }

        return hits is not null || comparing is not null || needles.MatchesAll
            ? new(hits ?? s_none, comparing ?? s_none) { HasNames = hits is not null || needles.MatchesAll, NamesChats = namesChats || needles.MatchesAll }
            : null;
    }

    /// <summary>Adds the places where something is compared with text that is made there.</summary>
    public TextScan WithComparedTexts(SourceText text, SyntaxNode root, CancellationToken cancellation)
    {
        ComparedTexts? texts = null;
        List<int>? all = null;
        foreach (var at in _comparing)
        {
            cancellation.ThrowIfCancellationRequested();
            if ((texts ??= new(text, root)).IsComparedAt(at))
            {
                (all ??= new(_hits)).Add(at);
            }
        }

        all?.Sort();
        return all is null ? this : new(all, s_none) { HasNames = HasNames, NamesChats = NamesChats };
    }

    public bool IsEmpty => _hits.Count == 0;

    // A function that answers a question may call another one.
    private const int MaxQuestions = 3;

    /// <summary>
    /// Adds the places where something is used that holds a needle: a field or property by its initializer (a set of categories, a constant for a wire name), a function or
    /// property that answers with one expression (whether a response was refused).
    /// </summary>
    public TextScan WithNames(SyntaxNode root, CancellationToken cancellation)
    {
        var scan = this;
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < MaxQuestions; i++)
        {
            var known = names.Count;
            foreach (var member in MemberRoots.In(root))
            {
                if (NameOf(member) is { } name && scan.Touches(member.Span))
                {
                    names.Add(name);
                }
            }

            if (names.Count == known || Of(root.SyntaxTree.GetText(cancellation), new Needles(names), cancellation) is not { } more)
            {
                return scan;
            }

            var all = new List<int>(_hits);
            all.AddRange(more._hits);
            all.Sort();
            scan = new(all, s_none) { HasNames = HasNames, NamesChats = NamesChats };
        }

        return scan;
    }

    /// <summary>By what name a member is used whose value, or answer, is the one expression that it holds.</summary>
    private static string? NameOf(SyntaxNode member) => member switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax field } => field.Identifier.ValueText,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        ArrowExpressionClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } accessor when IsAnswer(accessor.Body, accessor.ExpressionBody) => property.Identifier.ValueText,
        MethodDeclarationSyntax method when IsAnswer(method.Body, method.ExpressionBody) => method.Identifier.ValueText,
        _ => null,
    };

    private static bool IsAnswer(BlockSyntax? body, ArrowExpressionClauseSyntax? expression) =>
        expression is not null || (body is { Statements.Count: 1 } && body.Statements[0] is ReturnStatementSyntax { Expression: not null });

    public bool Touches(TextSpan span)
    {
        var at = _hits.BinarySearch(span.Start);
        at = at < 0 ? ~at : at;
        return at < _hits.Count && _hits[at] < span.End;
    }
}
