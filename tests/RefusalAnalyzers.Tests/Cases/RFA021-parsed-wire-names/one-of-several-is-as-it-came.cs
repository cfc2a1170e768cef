using Anthropic.Models.Messages;

namespace Weir;

public static class Several
{
    public static Category Either(string raw, bool turn) => Enum.Parse<Category>(turn ? raw.Replace("_", "") : raw, true); //~ RFA021

    public static Category ByNumber(string raw, int number) => Enum.Parse<Category>(number switch { 1 => "cyber", 2 => nameof(Category.Bio), _ => raw }, true); //~ RFA021

    public static Category ByNumberFreed(string raw, int number) => Enum.Parse<Category>(number switch { 1 => "cyber", 2 => throw new FormatException(), _ => raw.Replace("_", "") }, true);

    public static Category Otherwise(string? first, string second) => Enum.Parse<Category>(first?.Replace("_", "") ?? second, true); //~ RFA021

    public static Category Underscored(string raw) => Enum.Parse<Category>(raw.Replace("-", "_"), true); //~ RFA021

    public static Category Spaced(string raw) => Enum.Parse<Category>(raw.Replace(" ", string.Empty), true); //~ RFA021

    public static Category OneTranslated(string raw) => Enum.Parse<Category>(raw.Replace("frontier_llm", "FrontierLlm"), true);

    public static Category Understood(string raw, bool turn) => Enum.Parse<Category>(turn ? Pascal(raw) : raw, true);

    public static Category Caught(string raw)
    {
        string text;
        try
        {
            text = raw.Replace("_", "");
        }
        catch (ArgumentException)
        {
            text = "";
        }

        return Enum.Parse<Category>(text, true);
    }

    public static Category PutBack(string raw, bool turn)
    {
        var text = raw.Replace("_", "");
        if (turn)
        {
            text = raw;
        }

        return Enum.Parse<Category>(text, true); //~ RFA021
    }

    private static string Pascal(string raw) => string.Concat(raw.Split('_'));
}
