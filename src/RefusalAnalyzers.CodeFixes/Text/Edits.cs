using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Text;

/// <summary>
/// Changes to one text, all told against the text as it was: so nested and neighbouring constructs are fixed in one pass,
/// and what no change names stays byte for byte.
/// </summary>
internal sealed class Edits
{
    private readonly List<TextChange> _changes = [];

    public bool IsEmpty => _changes.Count == 0;

    public IReadOnlyList<TextChange> Changes => _changes;

    public void Insert(int position, string text) => _changes.Add(new(new(position, 0), text));

    public void Replace(TextSpan span, string text) => _changes.Add(new(span, text));

    /// <summary>Takes over the changes of another list, unless they write over some of these.</summary>
    public bool TryAdd(Edits other)
    {
        if (other._changes.Count > 0 && other._changes.All(_changes.Contains))
        {
            // Two constructs may share what has to be changed: a set that both look into.
            return false;
        }

        foreach (var change in other._changes)
        {
            foreach (var own in _changes)
            {
                if (change.Span.OverlapsWith(own.Span) || Splits(change, own) || Splits(own, change))
                {
                    return false;
                }
            }
        }

        _changes.AddRange(other._changes);
        return true;
    }

    /// <summary>Takes over what the same file, seen through another project, needs beyond these.</summary>
    public void AddMissing(Edits other)
    {
        var missing = new Edits();
        missing._changes.AddRange(other._changes.Where(c => !_changes.Contains(c)));
        TryAdd(missing);
    }

    public SourceText ApplyTo(SourceText text)
    {
        // At one position, in the order in which they were added; the sort is stable.
        var sorted = _changes.OrderBy(static c => c.Span.Start).ThenBy(static c => c.Span.Length).ToList();
        var merged = new List<TextChange>(sorted.Count);
        foreach (var change in sorted)
        {
            if (merged.Count > 0 && merged[merged.Count - 1] is { Span.IsEmpty: true } last && last.Span.Start == change.Span.Start)
            {
                merged[merged.Count - 1] = new(change.Span, last.NewText + change.NewText);
            }
            else
            {
                merged.Add(change);
            }
        }

        return text.WithChanges(merged);
    }

    private static bool Splits(TextChange insertion, TextChange other) =>
        insertion.Span.IsEmpty && other.Span.Start < insertion.Span.Start && insertion.Span.Start < other.Span.End;
}
