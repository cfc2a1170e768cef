using Anthropic.Models.Messages;

namespace Mill;

public static class Wheel
{
    public static int Of(Category c, bool dry)
    {
        if (c == Category.Cyber) return 1;
        if (c == Category.Bio) return 2;
        if (c == Category.FrontierLlm || dry) return 3;
        if (c == Category.ReasoningExtraction) return 4;
        if (c == Category.GeneralHarms) return 5;
        return 6;
    }
}
