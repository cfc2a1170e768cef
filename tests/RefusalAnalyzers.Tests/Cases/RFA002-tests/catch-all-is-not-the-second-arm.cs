using Anthropic.Models.Messages;

namespace Harbour;

public sealed class Crane
{
    public string Place { get; private set; } = "";

    public void Load(Category cargo)
    {
        if (cargo is Category.Cyber or Category.Bio) //~ RFA002
        {
            Place = "north";
        }
        else
        {
            Place = "anchor";
        }
    }

    public static string Early(Category cargo)
    {
        if (cargo == Category.Cyber || cargo == Category.GeneralHarms) //~ RFA002
        {
            return "north";
        }

        return "anchor";
    }

    public static string Short(Category cargo) => cargo is Category.Bio or Category.ReasoningExtraction ? "north" : "anchor"; //~ RFA002
}
