// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Shop.Defaults;

public sealed class Importer
{
    private readonly List<Category> _rows = [];

    // "an ignored `TryParse` result": a call that stands alone; RFA021 says that it misses frontier_llm too.
    public void Import(string text)
    {
        Enum.TryParse<Category>(text, true, out var category); //~ RFA021 RFA022
        _rows.Add(category);
    }

    // Freed of underscores, the result still ignored.
    public void ImportFreed(string text)
    {
        Enum.TryParse(text.Replace("_", ""), true, out Category category); //~ RFA022
        _rows.Add(category);
    }

    // A discard ignores it as well.
    public Category Discard(string text)
    {
        _ = Enum.TryParse<Category>(text.Replace("_", ""), ignoreCase: true, out var category); //~ RFA022
        return category;
    }

    // Looked at in an `if`.
    public void ImportChecked(string text)
    {
        if (Enum.TryParse<Category>(text.Replace("_", ""), true, out var category))
        {
            _rows.Add(category);
        }
    }

    // Kept in a local and looked at later.
    public bool ImportLater(string text)
    {
        var ok = Enum.TryParse<Category>(text.Replace("_", ""), true, out var category);
        if (ok) _rows.Add(category);
        return ok;
    }

    // Returned to the caller.
    public static bool TryRead(string text, out Category category)
        => Enum.TryParse(text.Replace("_", ""), true, out category);

    // A condition that negates and leaves.
    public void ImportOrThrow(string text)
    {
        if (!Enum.TryParse<Category>(text.Replace("_", ""), true, out var category))
            throw new FormatException(text);
        _rows.Add(category);
    }

    // Another enum: ignored, but none of ours.
    public static DayOfWeek Day(string text)
    {
        Enum.TryParse<DayOfWeek>(text, out var day);
        return day;
    }

    // A number: ignored, but none of ours.
    public static int Number(string text)
    {
        int.TryParse(text, out var number);
        return number;
    }

    // In the filter of a query.
    public static List<Category> Filter(IEnumerable<string> texts)
    {
        var found = new List<Category>();
        foreach (var text in texts.Where(t => Enum.TryParse<Category>(t.Replace("_", ""), true, out _)))
        {
            found.Add(Enum.Parse<Category>(text.Replace("_", ""), true));
        }

        return found;
    }
}
