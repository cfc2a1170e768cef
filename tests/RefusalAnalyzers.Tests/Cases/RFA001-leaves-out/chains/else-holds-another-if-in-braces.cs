using Anthropic.Models.Messages;

namespace Harbour;

public sealed class Crane
{
    public string Place { get; private set; } = "";

    public void Load(Category cargo)
    {
        if (cargo == Category.Cyber) //~ RFA001
        {
            Place = "north";
        }
        else
        {
            if (cargo == Category.Bio)
            {
                Place = "east";
            }
            else
            {
                if (cargo is Category.ReasoningExtraction or Category.GeneralHarms)
                {
                    Place = "south";
                }
            }
        }
    }
}
