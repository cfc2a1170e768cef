using Anthropic.Models.Messages;

namespace Harbour;

public sealed class Crane(Action<string> radio)
{
    public string Slot(Category cargo)
    {
        if (cargo == Category.FrontierLlm)
        {
            radio("commercial terms");
        }

        return cargo switch //~ RFA001
        {
            Category.Cyber => "north",
            Category.Bio => "east",
            Category.ReasoningExtraction => "south",
            Category.GeneralHarms => "west",
            _ => "queue",
        };
    }
}
