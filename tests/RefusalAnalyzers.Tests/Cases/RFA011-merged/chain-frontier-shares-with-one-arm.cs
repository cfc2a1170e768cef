using Anthropic.Models.Messages;

namespace Harbour;

public sealed class Crane
{
    public string Place { get; private set; } = "";

    public void Load(Category cargo)
    {
        if (cargo == Category.Cyber)
        {
            Place = "north";
        }
        else if (cargo == Category.FrontierLlm) //~ RFA011
        {
            Place = "north";
        }
        else if (cargo == Category.Bio)
        {
            Place = "east";
        }
        else if (cargo == Category.ReasoningExtraction)
        {
            Place = "south";
        }
        else if (cargo == Category.GeneralHarms)
        {
            Place = "west";
        }
        else
        {
            Place = "queue";
        }
    }
}
