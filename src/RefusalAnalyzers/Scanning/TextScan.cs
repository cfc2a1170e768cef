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

    /// <summary>The places, or null where there is none.</summary>
    public static TextScan? Of(SourceText text, Needles needles, CancellationToken cancellation)
    {
        var chunk = s_chunk ??= new char[ChunkLength];
        List<int>? hits = null;
        List<int>? comparing = null;
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
            ? new(hits ?? s_none, comparing ?? s_none) { HasNames = hits is not null || needles.MatchesAll }
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
        return all is null ? this : new(all, s_none) { HasNames = HasNames };
    }

    public bool IsEmpty => _hits.Count == 0;

    /// <summary>
    /// Adds the places where a field or property is used whose initializer holds a needle: a set of categories, a constant for a wire name.
    /// </summary>
    public TextScan WithFields(SyntaxNode root, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in MemberRoots.In(root))
        {
            if (member is EqualsValueClauseSyntax { Parent: not ParameterSyntax } initializer && Touches(initializer.Span))
            {
                names.Add(initializer.Parent switch
                {
                    VariableDeclaratorSyntax field => field.Identifier.ValueText,
                    PropertyDeclarationSyntax property => property.Identifier.ValueText,
                    _ => "",
                });
            }
        }

        if (names.Count == 0 || Of(root.SyntaxTree.GetText(cancellation), new Needles(names), cancellation) is not { } more)
        {
            return this;
        }

        var all = new List<int>(_hits);
        all.AddRange(more._hits);
        all.Sort();
        return new(all, s_none) { HasNames = HasNames };
    }

    public bool Touches(TextSpan span)
    {
        var at = _hits.BinarySearch(span.Start);
        at = at < 0 ? ~at : at;
        return at < _hits.Count && _hits[at] < span.End;
    }
}
