using Anthropic.Models.Messages;

namespace Harbour;

public enum Reason
{
    Cyber,
    Bio,
    FrontierLlm,
    Spam,
}

public static class Pilot
{
    public static Category InACondition(string raw) => raw.Length > 0 && Enum.TryParse<Category>(raw, out var c) ? c : Category.Bio; //~ RFA021
    public static Category OtherSigns(string raw) => Enum.Parse<Category>(raw.Replace("-", ""), true); //~ RFA021
    public static Reason OwnEnum(string raw) => Enum.Parse<Reason>(raw, true); //~ RFA021
    public static Category Checked(Category? c) => c is null ? default : c.Value; //~ RFA022

    public static Category TestedButReadAnyway(string raw, Action<string> ring)
    {
        if (Enum.TryParse<Category>(raw.Replace("_", ""), true, out var c)) //~ RFA022
        {
            ring("known");
        }

        return c;
    }

    public static Category Swallowed(string raw)
    {
        var c = default(Category); //~ RFA022
        try
        {
            c = Enum.Parse<Category>(raw.Replace("_", ""), true);
        }
        catch (ArgumentException)
        {
        }

        return c;
    }

    public static Category Caught(string raw)
    {
        Category c = default;
        try
        {
            c = Enum.Parse<Category>(raw.Replace("_", ""), true);
        }
        catch (ArgumentException)
        {
            c = Category.GeneralHarms;
        }

        return c;
    }

    public static bool Try(string raw, out Category c) => Enum.TryParse(raw.Replace("_", ""), true, out c);
    public static Category FreedAmongOthers(string raw) => Enum.Parse<Category>(raw.Trim().Replace("_", "").ToUpperInvariant(), true);

    public static Category NameInALocal(Category given)
    {
        var name = given.ToString();
        return Enum.Parse<Category>(name);
    }

    public static Category Mended(string raw)
    {
        if (!Enum.TryParse(raw.Replace("_", ""), true, out Category c))
        {
            c = Category.GeneralHarms;
        }

        return c;
    }

    public static Category Thrown(string raw)
    {
        if (!Enum.TryParse<Category>(raw.Replace("_", ""), true, out var c))
        {
            throw new FormatException(raw);
        }

        return c;
    }
}
