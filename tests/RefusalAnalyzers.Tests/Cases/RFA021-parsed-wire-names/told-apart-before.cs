using Anthropic.Models.Messages;

namespace Weir;

public static class Apart
{
    public static Category Switch(string raw) => raw switch //~ RFA003
    {
        "frontier_llm" => Category.FrontierLlm,
        "reasoning_extraction" => Category.ReasoningExtraction,
        "general_harms" => Category.GeneralHarms,
        _ => Enum.Parse<Category>(raw, true),
    };

    public static Category Guards(string raw)
    {
        var text = raw.Trim();
        if (text == "frontier_llm") //~ RFA003
        {
            return Category.FrontierLlm;
        }

        if (text is "reasoning_extraction" or "general_harms")
        {
            throw new NotSupportedException(text);
        }

        return Enum.Parse<Category>(text, true);
    }

    public static Category OneIsLeft(string raw) => raw switch //~ RFA003
    {
        "frontier_llm" => Category.FrontierLlm,
        "reasoning_extraction" => Category.ReasoningExtraction,
        _ => Enum.Parse<Category>(raw, true), //~ RFA021
    };

    public static Category Asked(string raw) => raw.Contains('_') ? Translate(raw) : Enum.Parse<Category>(raw, true);

    public static Category AskedForSomethingElse(string raw) => raw.Contains('-') ? Translate(raw) : Enum.Parse<Category>(raw, true); //~ RFA021

    public static Category Translated(string raw) => Enum.Parse<Category>(raw switch { "frontier_llm" => "FrontierLlm", _ => raw }, true); //~ RFA003

    private static Category Translate(string raw) => Enum.Parse<Category>(string.Concat(raw.Split('_')), true);
}
