using Anthropic.Models.Messages;

namespace Foundry;

public static class Mould
{
    public static string Pour(Category? metal)
    {
        if (metal is Category.Cyber or Category.Bio)
        {
            return "first";
        }

        switch (metal)
        {
            case Category.ReasoningExtraction:
                return "second";
            case Category.GeneralHarms:
                return "third";
            case not Category.FrontierLlm:
                return "scrap";
            case var _:
                return "fourth";
        }
    }
}
