using Anthropic.Models.Messages;

namespace Loom;

public static class Cloth
{
    public static int Complete(Category c)
    {
        if (c == Category.Cyber) return 1;
        else if (c == Category.Bio) return 2;
        if (c == Category.FrontierLlm) return 5;
        if (c == Category.ReasoningExtraction) return 3;
        if (c == Category.GeneralHarms) return 4;
        return 0;
    }

    public static int InElse(Category c)
    {
        if (c == Category.Cyber)
        {
            return 1;
        }
        else
        {
            if (c == Category.Bio) return 2;
            if (c == Category.FrontierLlm) return 5;
            if (c == Category.ReasoningExtraction) return 3;
            if (c == Category.GeneralHarms) return 4;
            return 0;
        }
    }
}
