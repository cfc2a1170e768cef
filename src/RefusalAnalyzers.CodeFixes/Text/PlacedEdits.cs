using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Text;

/// <summary>The way back from a text with changes to the text as it was.</summary>
internal sealed class PlacedEdits(ImmutableArray<PlacedEdit> edits)
{
    /// <summary>Where a span stands now, with all that was written in it and at its borders.</summary>
    public TextSpan Forth(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        foreach (var edit in edits)
        {
            var grown = edit.Span.Length - edit.Original.Length;
            start += edit.Original.End < span.Start ? grown : 0;
            end += edit.Original.Start <= span.End ? grown : 0;
        }

        return TextSpan.FromBounds(start, end);
    }

    /// <summary>Where something stood; what a change has written stands where the change begins, and belongs to its owner.</summary>
    public (int Position, object? Owner) Back(int position)
    {
        var (low, high) = (0, edits.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = edits[middle].Span.Start <= position ? (middle + 1, high) : (low, middle);
        }

        if (low == 0)
        {
            return (position, null);
        }

        var edit = edits[low - 1];
        return position < edit.Span.End ? (edit.Original.Start, edit.Owner) : (position - edit.Span.End + edit.Original.End, null);
    }
}

/// <summary>A change, where it stands in the text with all changes.</summary>
internal readonly record struct PlacedEdit(TextSpan Span, TextSpan Original, object? Owner);
