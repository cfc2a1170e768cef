using Anthropic.Models.Messages;

namespace Foundry;

public static class Mould
{
    public static string Set(Category? metal, bool hot, bool wet)
    {
        if (hot && metal == Category.Cyber)
        {
            return "first";
        }
        else if (metal is null)
        {
            return "none";
        }
        else if (wet && metal == Category.Bio)
        {
            return "second";
        }

        return metal switch
        {
            Category.GeneralHarms => "store",
            Category.ReasoningExtraction => "store",
            Category.FrontierLlm => "store", //~ RFA011
            Category.Cyber => "store",
            Category.Bio => "store",
            _ => "store",
        };
    }
}
