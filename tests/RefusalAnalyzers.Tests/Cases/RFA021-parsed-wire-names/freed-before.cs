using System.Text;
using Anthropic.Models.Messages;

namespace Weir;

public sealed class Gate(string given)
{
    private readonly string _plain = given.Replace("_", "");
    private readonly string _given = given;

    private string Plain => _given.Replace("_", "");

    public static Category Parameter(string raw)
    {
        raw = raw.Replace("_", "");
        return Enum.Parse<Category>(raw, true);
    }

    public static Category? ParameterAfterATest(string? raw)
    {
        if (raw is null)
        {
            return null;
        }

        raw = raw.Trim().Replace("_", string.Empty);
        return raw.Length > 0 && Enum.TryParse<Category>(raw, true, out var c) ? c : null;
    }

    public static Category ParameterOnEachPath(string raw, bool turn)
    {
        if (turn)
        {
            raw = raw.Replace("_", "");
        }
        else
        {
            raw = nameof(Category.Bio);
        }

        return Enum.Parse<Category>(raw, true);
    }

    public static Category ParameterTooLate(string raw)
    {
        var c = Enum.Parse<Category>(raw, true); //~ RFA021
        raw = raw.Replace("_", "");
        return raw.Length > 9 ? c : Enum.Parse<Category>(raw, true);
    }

    public static Category ParameterPutBack(string raw, string other, bool turn)
    {
        raw = raw.Replace("_", "");
        if (turn)
        {
            raw = other;
        }

        return Enum.Parse<Category>(raw, true); //~ RFA021
    }

    public static Category NextRound(string raw, Func<string> next)
    {
        raw = raw.Replace("_", "");
        while (true)
        {
            if (Enum.TryParse<Category>(raw, true, out var c)) //~ RFA021
            {
                return c;
            }

            raw = next();
        }
    }

    public static Category EachRound(string raw, Func<string> next)
    {
        while (true)
        {
            raw = next().Replace("_", "");
            if (Enum.TryParse<Category>(raw, true, out var c))
            {
                return c;
            }
        }
    }

    public static Category WhereThereAreAny(string raw)
    {
        var text = raw;
        if (text.Contains('_'))
        {
            text = Join(text);
        }

        return Enum.Parse<Category>(text, true);
    }

    public static Category WhereItMatters(string raw, bool isWire)
    {
        if (isWire)
        {
            raw = raw.Replace("_", "");
        }

        return Enum.Parse<Category>(raw, true);
    }

    public static Category ByReference(string raw)
    {
        Clean(ref raw);
        return Enum.Parse<Category>(raw, true);
    }

    public static Category FromATable(Dictionary<string, string> table, string key) =>
        table.TryGetValue(key, out var name) ? Enum.Parse<Category>(name, true) : Category.Bio; //~ RFA021

    public static Category FromAHelper(string raw) => TryClean(raw, out var name) ? Enum.Parse<Category>(name, true) : Category.Bio;

    public static Category? Matched(RefusalStopDetails d) =>
        d.Category?.Raw().Replace("_", "") is { Length: > 0 } name && Enum.TryParse<Category>(name, true, out var c) ? c : null;

    public static Category? MatchedAsItCame(RefusalStopDetails d) =>
        d.Category?.Raw() is { Length: > 0 } name && Enum.TryParse<Category>(name, true, out var c) ? c : null; //~ RFA021

    public static Category Appended(string raw)
    {
        var text = "";
        foreach (var sign in raw)
        {
            if (sign != '_')
            {
                text += sign;
            }
        }

        return Enum.Parse<Category>(text, true);
    }

    public static Category AppendedAsItCame(string raw)
    {
        var text = "";
        text += raw;
        return Enum.Parse<Category>(text, true); //~ RFA021
    }

    public static Category Built(string raw)
    {
        var text = new StringBuilder(raw);
        text.Replace("_", "");
        return Enum.Parse<Category>(text.ToString(), true);
    }

    public static Category Span(string raw) => Enum.Parse<Category>(raw.Replace("_", "").AsSpan().Trim(), true);

    public static Category SpanAsItCame(string raw) => Enum.Parse<Category>(raw.AsSpan().Trim(), true); //~ RFA021

    public static IEnumerable<Category> Each(string all)
    {
        foreach (var part in all.Replace("_", "").Split(','))
        {
            yield return Enum.Parse<Category>(part, true);
        }
    }

    public static IEnumerable<Category> EachAsItCame(string all)
    {
        foreach (var part in all.Split(','))
        {
            yield return Enum.Parse<Category>(part, true); //~ RFA021
        }
    }

    public static Category FirstPart(string all) => Enum.Parse<Category>(all.Split(';')[0], true); //~ RFA021

    public static IEnumerable<Category> Query(string[] all) => all.Select(s => s.Replace("_", "")).Where(s => s.Length > 0).Select(s => Enum.Parse<Category>(s, true));

    public static IEnumerable<Category> QueryAsItCame(string[] all) => all.Select(s => s.Trim()).Where(s => s.Length > 0).Select(s => Enum.Parse<Category>(s, true)); //~ RFA021

    public static IEnumerable<Category> QueryWords(IEnumerable<string> all) =>
        from raw in all
        let name = raw.Replace("_", "")
        select Enum.Parse<Category>(name, true);

    public Category Field() => Enum.Parse<Category>(_plain, true);

    public Category FieldAsItCame() => Enum.Parse<Category>(_given, true); //~ RFA021

    public Category Property() => Enum.Parse<Category>(Plain, true);

    public static Category InHere(string raw)
    {
        return Enum.Parse<Category>(Plain(), true);

        string Plain() => raw.Replace("_", "");
    }

    private static string Join(string text) => string.Concat(text.Split('_'));

    private static void Clean(ref string text) => text = Join(text);

    private static bool TryClean(string text, out string name)
    {
        name = Join(text);
        return name.Length > 0;
    }
}
