using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(Category cargo, bool storm)
    {
        if (cargo == Category.Cyber) //~ RFA001 "condition"
        {
            return "north";
        }
        else if (cargo == Category.Bio)
        {
            return "east";
        }
        else if (cargo == Category.FrontierLlm && storm)
        {
            return "bay";
        }
        else if (cargo == Category.ReasoningExtraction)
        {
            return "south";
        }
        else if (cargo == Category.GeneralHarms)
        {
            return "west";
        }
        else
        {
            return "queue";
        }
    }
}
