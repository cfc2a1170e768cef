using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// A source without its markup, and the places that the markup named:
/// <c>[|…|]</c> (the default diagnostic), <c>{|ID:…|}</c>, <c>{|#0:…|}</c> (a numbered place; <c>|#0}</c> may close it) and <c>$$</c>.
/// </summary>
internal sealed class Markup
{
    private Markup(string text, ImmutableArray<Place> places)
    {
        Text = text;
        Places = places;
    }

    public enum PlaceKind
    {
        Default,
        Position,
        Id,
        Key,
    }

    public string Text { get; }

    public ImmutableArray<Place> Places { get; }

    public static Markup Parse(string source, bool positionIsCode)
    {
        var text = new StringBuilder(source.Length);
        var open = new List<(PlaceKind Kind, string Name, int Start, int Order)>();
        var places = new List<(int Order, Place Place)>();
        int order = 0;
        int index = 0;
        while (index < source.Length)
        {
            ReadOnlySpan<char> rest = source.AsSpan(index);
            if (!positionIsCode && rest.StartsWith("$$"))
            {
                places.Add((order++, new Place(PlaceKind.Position, string.Empty, new TextSpan(text.Length, 0))));
                index += 2;
            }
            else if (rest.StartsWith("[|"))
            {
                open.Add((PlaceKind.Default, string.Empty, text.Length, order++));
                index += 2;
            }
            else if (rest.StartsWith("{|") && TryReadName(rest, out string name))
            {
                PlaceKind kind = name[0] == '#' ? PlaceKind.Key : PlaceKind.Id;
                open.Add((kind, kind == PlaceKind.Key ? name[1..] : name, text.Length, order++));
                index += name.Length + 3;
            }
            else if (rest.StartsWith("|]"))
            {
                Close(open.FindLastIndex(place => place.Kind == PlaceKind.Default), "|]");
                index += 2;
            }
            else if (rest.StartsWith("|}"))
            {
                Close(open.FindLastIndex(place => place.Kind != PlaceKind.Default), "|}");
                index += 2;
            }
            else if (rest.StartsWith("|#") && TryReadNumberedEnd(rest, out string key))
            {
                Close(open.FindLastIndex(place => place.Kind == PlaceKind.Key && place.Name == key), $"|#{key}}}");
                index += key.Length + 3;
            }
            else
            {
                text.Append(source[index++]);
            }
        }

        return open.Count == 0
            ? new Markup(text.ToString(), [.. places.OrderBy(place => place.Order).Select(place => place.Place)])
            : throw new FormatException($"Markup that starts in line {Line(open[^1].Start)} is never closed:\n{source}");

        void Close(int last, string end)
        {
            if (last < 0)
            {
                throw new FormatException($"The markup '{end}' in line {Line(text.Length)} closes nothing:\n{source}");
            }

            (PlaceKind kind, string name, int start, int opened) = open[last];
            open.RemoveAt(last);
            places.Add((opened, new Place(kind, name, TextSpan.FromBounds(start, text.Length))));
        }

        int Line(int position) => 1 + text.ToString(0, position).Count(character => character == '\n');
    }

    private static bool TryReadName(ReadOnlySpan<char> rest, out string name)
    {
        int length = 0;
        ReadOnlySpan<char> after = rest[2..];
        bool numbered = after.StartsWith("#");
        length = numbered ? 1 : 0;
        while (length < after.Length && (numbered ? char.IsAsciiDigit(after[length]) : char.IsAsciiLetterOrDigit(after[length]) || after[length] is '_' or '-' or '.'))
        {
            length++;
        }

        name = after[..length].ToString();
        return length > (numbered ? 1 : 0) && length < after.Length && after[length] == ':';
    }

    private static bool TryReadNumberedEnd(ReadOnlySpan<char> rest, out string key)
    {
        int end = rest.IndexOf('}');
        key = end > 2 ? rest[2..end].ToString() : string.Empty;
        return int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out _);
    }

    public readonly record struct Place(PlaceKind Kind, string Name, TextSpan Span);
}
