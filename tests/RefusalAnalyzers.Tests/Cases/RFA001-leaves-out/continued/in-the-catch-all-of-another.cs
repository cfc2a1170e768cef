// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Continued
{
    private static void Log(string text) { }

    // "A dispatch nested in a catch-all arm of another over the same subject continues it".
    public static string InDefault(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: return "a";
            case Category.Bio: return "b";
            default:
                Log("others");
                if (c == Category.FrontierLlm) return "f";
                else if (c == Category.ReasoningExtraction) return "d";
                else if (c == Category.GeneralHarms) return "e";
                else return "t";
        }
    }

    // A switch in the final else.
    public static string InElse(Category? c)
    {
        if (c == Category.Cyber) return "a";
        else if (c == Category.Bio) return "b";
        else
        {
            switch (c)
            {
                case Category.FrontierLlm: return "f";
                case Category.ReasoningExtraction: case Category.GeneralHarms: return "d";
                default: return "t";
            }
        }
    }

    // "… gives one diagnostic, on the outermost": switch, in it a chain, in it a conditional.
    public static string Three(Category? c)
    {
        switch (c) //~ RFA001
        {
            case Category.Cyber: return "a";
            default:
                if (c == Category.Bio) return "b";
                else if (c == Category.ReasoningExtraction) return "d";
                else return c switch { Category.GeneralHarms => "e", _ => "t" };
        }
    }

    // The same three levels, FrontierLlm at the bottom.
    public static string ThreeComplete(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: return "a";
            default:
                if (c == Category.Bio) return "b";
                else if (c == Category.ReasoningExtraction) return "d";
                else return c switch { Category.GeneralHarms => "e", Category.FrontierLlm => "f", _ => "t" };
        }
    }

    // "uniform … only together with what it continues, is silent": the inner one has one body for all that get there.
    public static string UniformInner(Category? c) => c switch
    {
        Category.FrontierLlm => "f",
        _ => c switch
        {
            Category.Cyber => "no", Category.Bio => "no", Category.ReasoningExtraction => "no", Category.GeneralHarms => "no", _ => "no",
        },
    };

    // A dispatch over another subject in the catch-all continues nothing.
    public static string Other(Category? c, Category? d) => c switch //~ RFA001
    {
        Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "g", Category.GeneralHarms => "h",
        _ => d switch { Category.FrontierLlm => "f", Category.Cyber => "d", Category.Bio => "i", Category.ReasoningExtraction => "j", Category.GeneralHarms => "k", _ => "t" },
    };

    // In a member's arm: "is not asked about the members that cannot reach it".
    public static string InMember(Category? c) => c switch
    {
        Category.Cyber or Category.Bio => "x" + c switch { Category.Cyber => "a", Category.Bio => "b", _ => "?" },
        Category.FrontierLlm => "f",
        Category.ReasoningExtraction => "d",
        Category.GeneralHarms => "e",
        _ => "t",
    };

    // Bio reaches the inner dispatch and is left out there: RFA003 names it alone.
    public static string InMemberLeft(Category? c) => c switch
    {
        Category.Cyber or Category.Bio or Category.GeneralHarms => "x" + c switch //~ RFA003 "Bio"
        {
            Category.Cyber => "a", Category.GeneralHarms => "e", _ => "?",
        },
        Category.FrontierLlm => "f",
        Category.ReasoningExtraction => "d",
        _ => "t",
    };
}
