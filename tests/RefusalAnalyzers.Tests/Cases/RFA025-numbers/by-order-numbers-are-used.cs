// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Meter;

// RFA025: "the category's number is used (numeric cast, relational operator or pattern, array index)"
public static class Numbers
{
    private static readonly string[] s_texts = ["a", "b", "c", "d", "e"];

    public static bool Operator(Category category) => category > Category.Bio; //~ RFA025

    public static bool Pattern(Category category) => category is >= Category.FrontierLlm; //~ RFA025

    public static bool Variables(Category left, Category right) => left < right; //~ RFA025

    public static string Index(Category category) => s_texts[(int)category]; //~ RFA025

    public static bool Cast(Category category) => (byte)category <= 1; //~ RFA025

    // "once per arm"
    public static string Arms(Category category) => category switch
    {
        >= Category.Cyber and <= Category.Bio => "specialist", //~ RFA025
        Category.FrontierLlm => "models",
        > Category.FrontierLlm and <= Category.GeneralHarms => "policy", //~ RFA025
        _ => "triage",
    };

    public static string Statement(Category category)
    {
        switch (category) //~ RFA001
        {
            case < Category.FrontierLlm: return "specialist"; //~ RFA025
            case Category.ReasoningExtraction: return "prompts";
            case Category.GeneralHarms: return "policy";
            default: return "triage";
        }
    }

    public static string Guard(Category category)
    {
        if (category <= Category.FrontierLlm) return "early"; //~ RFA025
        return category switch
        {
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // "`CompareTo`, `Convert` and the format "D" count, `GetHashCode` and number-to-enum casts do not"
    public static int Compare(Category left, Category right) => left.CompareTo(right); //~ RFA025

    public static int Converted(Category category) => Convert.ToInt32(category); //~ RFA025

    public static string Format(Category category) => category.ToString("D"); //~ RFA025

    public static string General(Category category) => category.ToString("G");

    public static int Hash(Category category) => HashCode.Combine(category, category.GetHashCode());

    public static Category FromNumber(int number) => (Category)number;

    // other enums and numbers
    public static bool Stop(StopReason reason) => reason >= StopReason.MaxTokens;

    public static bool Text(RefusalStopDetails details) => string.CompareOrdinal(details.Category?.Raw(), "bio") > 0;

    public static bool Count(Message message) => message.Content.Count >= 3;
}
