using Anthropic.Models.Messages;

namespace Harbour;

public static class Crane
{
    public static string Slot(Category? cargo)
    {
        var slot =
            cargo == Category.Cyber ? "north" : //~ RFA001 RFA003 "GeneralHarms"
            cargo == Category.Bio ? "east" :
            cargo is Category.ReasoningExtraction ? "south" :
            "queue";
        return slot;
    }

    public static string Nested(Category cargo) =>
        cargo == Category.Cyber //~ RFA001
            ? "north"
            : (cargo == Category.Bio
                ? "east"
                : (cargo is Category.ReasoningExtraction or Category.GeneralHarms ? "south" : "queue"));
}
