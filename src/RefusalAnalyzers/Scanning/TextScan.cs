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

    private readonly List<int> _hits;

    private TextScan(List<int> hits) => _hits = hits;

    /// <summary>The places, or null where there is none.</summary>
    public static TextScan? Of(SourceText text, Needles needles, CancellationToken cancellation)
    {
        var chunk = s_chunk ??= new char[ChunkLength];
        List<int>? hits = null;
        var overlap = needles.Longest - 1;
        for (var start = 0; start < text.Length; start += ChunkLength - overlap)
        {
            cancellation.ThrowIfCancellationRequested();
            var length = Math.Min(ChunkLength, text.Length - start);
            text.CopyTo(start, chunk, 0, length);
            var end = start + length < text.Length ? length - overlap : length;
            for (var at = 0; at < end; at++)
            {
                if (needles.IsAt(chunk, at, length))
                {
                    (hits ??= []).Add(start + at);
                }
            }

            if (start + length >= text.Length)
            {
                break;
            }
        }

        return hits is not null ? new(hits) : needles.MatchesAll ? new([]) : null;
    }

    /// <summary>
    /// Adds the places where a field or property is used whose initializer holds a needle: a set of categories, a constant for a wire name.
    /// </summary>
    public TextScan WithFields(SyntaxNode root, CancellationToken cancellation)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in MemberRoots.In(root))
        {
            if (member is EqualsValueClauseSyntax initializer && Touches(initializer.Span))
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
        return new(all);
    }

    public bool Touches(TextSpan span)
    {
        var at = _hits.BinarySearch(span.Start);
        at = at < 0 ? ~at : at;
        return at < _hits.Count && _hits[at] < span.End;
    }
}
