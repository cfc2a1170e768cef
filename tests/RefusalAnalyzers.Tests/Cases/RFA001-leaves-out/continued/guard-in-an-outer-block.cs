using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(Category cargo, int tries)
    {
        if (cargo is Category.FrontierLlm or Category.GeneralHarms)
        {
            return "bay";
        }

        for (var i = 0; i < tries; i++)
        {
            if (i % 2 == 0)
            {
                switch (cargo)
                {
                    case Category.Cyber: return "north";
                    case Category.Bio: return "east";
                    case Category.ReasoningExtraction: return "south";
                    default: break;
                }
            }
        }

        return "queue";
    }
}
