using Anthropic.Models.Messages;

namespace Harbour;

public sealed class Crane(Action<string> radio)
{
    public string Slot(Category cargo, Category previous)
    {
        if (previous is Category.Cyber or Category.Bio) //~ RFA002
        {
            radio("clean first");
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
}
