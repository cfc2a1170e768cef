using Anthropic.Models.Messages;

namespace Harbour;

public sealed class Crane
{
    public string Place { get; private set; } = "";

    public void Complete(Category cargo)
    {
        if (cargo == Category.Cyber)
        {
            Place = "north";
        }
        else if (cargo == Category.FrontierLlm)
        {
            Place = "bay";
        }
        else
        {
            switch (cargo)
            {
                case Category.Bio: Place = "east"; break;
                case Category.ReasoningExtraction: Place = "south"; break;
                case Category.GeneralHarms: Place = "west"; break;
                default: Place = "queue"; break;
            }
        }
    }

    public void Missing(Category cargo)
    {
        if (cargo == Category.Cyber) //~ RFA001
        {
            Place = "north";
        }
        else if (cargo == Category.GeneralHarms)
        {
            Place = "west";
        }
        else
        {
            switch (cargo)
            {
                case Category.Bio: Place = "east"; break;
                case Category.ReasoningExtraction: Place = "south"; break;
                default: Place = "queue"; break;
            }
        }
    }
}
