using Anthropic.Models.Messages;

namespace Loom;

public static class Cloth
{
    public static int Code(Category c, bool wet)
    {
        if (wet && c == Category.FrontierLlm) return 7;
        if (c == Category.Cyber) return 1;
        if (c == Category.FrontierLlm) return 1;
        if (c == Category.Bio) return 2;
        if (c == Category.ReasoningExtraction) return 3;
        if (c == Category.GeneralHarms) return 4;
        return 0;
    }
}
