using Anthropic.Models.Messages;

namespace Harbour;

public static class Pilot
{
    public static Category Both(string raw)
    {
        Enum.TryParse<Category>(raw, true, out var c); //~ RFA021 RFA022
        return c;
    }

    public static string Only(string raw)
    {
        Enum.TryParse(raw.Replace("_", ""), true, out Category c); //~ RFA022 "Cyber"
        return "category: " + c;
    }

    public static Category? Tested(string raw)
    {
        if (!Enum.TryParse<Category>(raw.Replace("_", ""), true, out var c))
        {
            return null;
        }

        return c;
    }

    public static Category? Kept(string raw)
    {
        var known = Enum.TryParse<Category>(raw.Replace("_", ""), true, out var c);
        return known ? c : null;
    }

    public static bool NeverRead(string raw) => Enum.TryParse<Category>(raw.Replace("_", ""), true, out _);

    public static bool AndAlso(string raw) => Enum.TryParse<Category>(raw.Replace("_", ""), true, out var c) && c == Category.Bio;
}
