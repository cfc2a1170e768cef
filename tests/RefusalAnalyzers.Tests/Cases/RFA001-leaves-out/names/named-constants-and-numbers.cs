using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    private const Category Silicon = Category.FrontierLlm;
    private const int Two = 2;

    public static string ByConst(Category reason)
    {
        const Category first = Category.Cyber;
        return reason switch
        {
            first => "one",
            Category.Bio => "two",
            Silicon => "three",
            Category.ReasoningExtraction => "four",
            Category.GeneralHarms => "five",
            _ => "six",
        };
    }

    public static string ByNumber(Category reason)
    {
        switch (reason)
        {
            case (Category)0: return "one";
            case (Category)1: return "two";
            case (Category)Two: return "three";
            case (Category)(Two + 1): return "four";
            case (Category)4: return "five";
            default: return "six";
        }
    }

    public static string Short(Category reason)
    {
        switch (reason) //~ RFA001
        {
            case 0: return "one";
            case (Category)1: return "two";
            case (Category)3: return "four";
            case (Category)4: return "five";
            default: return "six";
        }
    }
}
