using Anthropic.Models.Messages;

namespace Loom;

public static class Cloth
{
    public static int Code(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        _ when details.Category == Category.FrontierLlm => 5,
        Category.ReasoningExtraction => 3,
        Category.GeneralHarms => 4,
        _ => 0,
    };
}
