using Anthropic.Models.Messages;

namespace Mill;

public static class Wheel
{
    public static int Of(Message a, Message b) => a.StopDetails?.Category?.Value() switch //~ RFA001 RFA003 "ReasoningExtraction"
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        _ => b.StopDetails?.Category?.Value() switch //~ RFA001 RFA003 "Bio"
        {
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        },
    };
}
