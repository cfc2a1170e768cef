using System.Text.Json.Nodes;

namespace RefusalAnalyzers.PackageTests;

/// <summary>
/// A document that is typed into as in an editor: a bracket or a quotation mark is closed as soon as it is opened, the closing one that is there already is typed over, and a new line is indented.
/// So what is half typed is often whole to the compiler.
/// </summary>
/// <param name="text">At first, with a <c>|</c> where the caret is.</param>
internal sealed class TypedDocument(string text)
{
    private const int Indentation = 4;

    private int _caret = text.IndexOf('|', StringComparison.Ordinal);

    public string Text { get; private set; } = text.Replace("|", "", StringComparison.Ordinal);

    /// <summary>One key; null where it only moves the caret.</summary>
    public JsonObject? Type(char key)
    {
        var next = _caret < Text.Length ? Text[_caret] : '\0';
        switch (key)
        {
            case ')' or '}' or '"' when next == key:
                _caret++;
                return null;
            case '(':
                return Insert("(", ")");
            case '{':
                return Insert("{", "}");
            case '"':
                return Insert("\"", "\"");
            case '\n':
                var line = Text[(Text.LastIndexOf('\n', _caret - 1) + 1).._caret];
                var indented = "\n" + line[..^line.TrimStart().Length];
                return next == '}' && line.EndsWith('{') ? Insert(indented + new string(' ', Indentation), indented) : Insert(indented);
            default:
                return Insert(key.ToString());
        }
    }

    /// <summary>Puts text before another, as a code action would.</summary>
    public JsonObject InsertBefore(string place, string inserted)
    {
        _caret = Text.IndexOf(place, StringComparison.Ordinal);
        return Insert(inserted);
    }

    /// <summary>Puts the caret behind a text.</summary>
    public void GoBehind(string place) => _caret = Text.IndexOf(place, StringComparison.Ordinal) + place.Length;

    private JsonObject Insert(string before, string behind = "")
    {
        var change = new JsonObject { ["range"] = new JsonObject { ["start"] = Position(_caret), ["end"] = Position(_caret) }, ["text"] = before + behind };
        Text = Text.Insert(_caret, before + behind);
        _caret += before.Length;
        return change;
    }

    private JsonObject Position(int offset)
    {
        var before = Text[..offset];
        return new() { ["line"] = before.Count(static c => c == '\n'), ["character"] = offset - (before.LastIndexOf('\n') + 1) };
    }
}
