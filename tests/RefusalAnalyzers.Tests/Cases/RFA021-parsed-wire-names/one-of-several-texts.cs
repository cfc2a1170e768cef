using System.Globalization;
using Anthropic.Models.Messages;

namespace Loom;

public static class Thread
{
    public static Category Fallback(string? raw) => Enum.Parse<Category>(raw is null ? "Cyber" : raw, true); //~ RFA021

    public static Category Otherwise(string raw, bool known)
    {
        var text = nameof(Category.Cyber);
        if (!known)
        {
            text = raw;
        }

        return Enum.Parse<Category>(text, true); //~ RFA021
    }

    public static Category OnlyNames(bool first) => Enum.Parse<Category>(first ? "Cyber" : nameof(Category.Bio));

    public static Category Again(bool first)
    {
        var text = " Cyber";
        text = text.Trim();
        if (first)
        {
            text = "Bio".ToUpper(CultureInfo.InvariantCulture);
        }

        return Enum.Parse<Category>(text, true);
    }

    public static Category Freed(string raw, bool known) => Enum.Parse<Category>(known ? "Cyber" : raw.Replace("_", ""), true);
}
