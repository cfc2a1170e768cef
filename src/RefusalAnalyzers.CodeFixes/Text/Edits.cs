using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Text;

/// <summary>
/// Changes to one text, all told against the text as it was: so nested and neighbouring constructs are fixed in one pass,
/// and what no change names stays byte for byte.
/// </summary>
internal sealed class Edits
{
    private const int MaxPieces = 32;

    private readonly List<Edit> _edits = [];
    private readonly HashSet<TextChange> _changes = [];

    // In the order of their places: what lies around one is found without a look at all the others.
    private ImmutableSortedSet<Edit> _inserted = ImmutableSortedSet.Create<Edit>(EditComparer.Instance);
    private ImmutableSortedSet<Edit> _replaced = ImmutableSortedSet.Create<Edit>(EditComparer.Instance);

    public bool IsEmpty => _edits.Count == 0;

    /// <summary>In the order in which they were added.</summary>
    public IEnumerable<TextChange> Changes => _edits.Select(static e => e.Change);

    public void Insert(int position, string text) => Add(new(new(position, 0), text), null);

    public void Replace(TextSpan span, string text) => Add(new(span, text), null);

    /// <param name="owner">On whose behalf; told again by <see cref="Placed"/>.</param>
    public void Insert(int position, string text, object? owner) => Add(new(new(position, 0), text), owner);

    /// <summary>Takes over the changes of another list as a whole, unless they write over some of these or over each other.</summary>
    public bool TryAdd(Edits other)
    {
        if (!other.IsConsistent() || other._edits.Any(e => Conflicts(e.Change.Span)))
        {
            return false;
        }

        foreach (var edit in other._edits)
        {
            Add(edit.Change, edit.Owner);
        }

        return true;
    }

    /// <summary>Whether all changes of another list are here: two constructs may share what has to be changed, a set that both look into.</summary>
    public bool HasAll(Edits other) => other._edits.All(e => _changes.Contains(e.Change));

    /// <summary>Whether a span is replaced already.</summary>
    public bool Replaces(TextSpan span) => At(_replaced, span.Start) is var i && i < _replaced.Count && _replaced[i].Change.Span == span;

    /// <summary>The changes inside of a span, in the order in which they were added.</summary>
    public IEnumerable<TextChange> Within(TextSpan span)
    {
        var found = new List<Edit>();
        for (var i = At(_inserted, span.Start); i < _inserted.Count && _inserted[i].Change.Span.Start <= span.End; i++)
        {
            found.Add(_inserted[i]);
        }

        for (var i = At(_replaced, span.Start); i < _replaced.Count && _replaced[i].Change.Span.End <= span.End; i++)
        {
            found.Add(_replaced[i]);
        }

        return found.OrderBy(static e => e.Order).Select(static e => e.Change);
    }

    public Edits Copy()
    {
        var copy = new Edits();
        foreach (var edit in _edits)
        {
            copy.Add(edit.Change, edit.Owner);
        }

        return copy;
    }

    /// <summary>The text with the changes; its encoding stays, and so does a mark at its beginning that says which.</summary>
    public SourceText ApplyTo(SourceText text)
    {
        var merged = new List<TextChange>(_edits.Count);
        foreach (var edit in Sorted())
        {
            var change = edit.Change;
            if (merged.Count > 0 && merged[merged.Count - 1] is { Span.IsEmpty: true } last && last.Span.Start == change.Span.Start)
            {
                merged[merged.Count - 1] = new(change.Span, last.NewText + change.NewText);
            }
            else
            {
                merged.Add(change);
            }
        }

        if (merged.Count <= MaxPieces)
        {
            return text.WithChanges(merged);
        }

        // A text of very many pieces is read slowly, and the more slowly the more there are.
        var (whole, written, at) = (text.ToString(), new StringBuilder(), 0);
        foreach (var change in merged)
        {
            written.Append(whole, at, change.Span.Start - at).Append(change.NewText);
            at = change.Span.End;
        }

        return SourceText.From(written.Append(whole, at, whole.Length - at).ToString(), text.Encoding, text.ChecksumAlgorithm);
    }

    /// <summary>Where the changes stand in the text with the changes.</summary>
    public PlacedEdits Placed()
    {
        var placed = ImmutableArray.CreateBuilder<PlacedEdit>(_edits.Count);
        var moved = 0;
        foreach (var edit in Sorted())
        {
            var length = edit.Change.NewText?.Length ?? 0;
            placed.Add(new(new(edit.Change.Span.Start + moved, length), edit.Change.Span, edit.Owner));
            moved += length - edit.Change.Span.Length;
        }

        return new(placed.MoveToImmutable());
    }

    private IEnumerable<Edit> Sorted() =>
        // At one position, in the order in which they were added; the sort is stable.
        _edits.OrderBy(static e => e.Change.Span.Start).ThenBy(static e => e.Change.Span.Length);

    private void Add(TextChange change, object? owner)
    {
        var edit = new Edit(change, _edits.Count, owner);
        _edits.Add(edit);
        _changes.Add(change);
        if (change.Span.IsEmpty)
        {
            _inserted = _inserted.Add(edit);
        }
        else
        {
            _replaced = _replaced.Add(edit);
        }
    }

    private bool IsConsistent()
    {
        var end = 0;
        foreach (var edit in Sorted())
        {
            if (edit.Change.Span.Start < end)
            {
                return false;
            }

            end = edit.Change.Span.End;
        }

        return true;
    }

    /// <summary>Whether a change would write over one of these, or be written over.</summary>
    private bool Conflicts(TextSpan span)
    {
        // What is replaced does not overlap: the last that begins before the end is the last that may reach into the span.
        var before = At(_replaced, span.End) - 1;
        if (before >= 0 && _replaced[before].Change.Span.End > span.Start)
        {
            return true;
        }

        return !span.IsEmpty && At(_inserted, span.Start + 1) is var inside && inside < _inserted.Count && _inserted[inside].Change.Span.Start < span.End;
    }

    /// <summary>The index of the first that begins at a position or behind it.</summary>
    private static int At(ImmutableSortedSet<Edit> edits, int position)
    {
        var found = edits.IndexOf(new(new(new(position, 0), ""), -1, null));
        return found < 0 ? ~found : found;
    }

    private sealed record Edit(TextChange Change, int Order, object? Owner);

    private sealed class EditComparer : IComparer<Edit>
    {
        public static readonly EditComparer Instance = new();

        public int Compare(Edit x, Edit y) =>
            x.Change.Span.Start.CompareTo(y.Change.Span.Start) is not 0 and var byPlace ? byPlace : x.Order.CompareTo(y.Order);
    }
}
