using Anthropic.Models.Messages;

namespace Harbour;

public sealed class Crane(Action<string> radio)
{
    public string Slot(Category cargo)
    {
        if (cargo is Category.Cyber or Category.Bio)
        {
            radio("dangerous goods");
        }

        return cargo switch
        {
            Category.Cyber => "north",
            Category.Bio => "east",
            Category.FrontierLlm => "bay",
            Category.ReasoningExtraction => "south",
            Category.GeneralHarms => "west",
            _ => "anchor",
        };
    }

    public string Leaving(Category cargo)
    {
        if (cargo is Category.Cyber or Category.Bio)
        {
            return "dangerous goods";
        }

        switch (cargo)
        {
            case Category.FrontierLlm: return "bay";
            case Category.ReasoningExtraction: return "south";
            case Category.GeneralHarms: return "west";
            default: return "anchor";
        }
    }
}
