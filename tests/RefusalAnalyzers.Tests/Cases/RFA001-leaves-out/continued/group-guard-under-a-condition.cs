using Anthropic.Models.Messages;

namespace Foundry;

public static class Mould
{
    public static string Cast(Category metal, bool hot)
    {
        if ((metal == Category.Bio || metal == Category.Cyber) && hot)
        {
            return "first";
        }

        if (metal == Category.ReasoningExtraction) //~ RFA001 RFA003
        {
            return "second";
        }

        if (metal == Category.GeneralHarms)
        {
            return "third";
        }

        return "scrap";
    }
}
