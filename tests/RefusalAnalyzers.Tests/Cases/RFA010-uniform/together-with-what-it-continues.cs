using Anthropic.Models.Messages;

namespace Mill;

public static class Wheel
{
    public static int Of(Category c) => c switch
    {
        Category.Cyber => 1,
        Category.Bio => 1,
        _ => c switch
        {
            Category.FrontierLlm => 1,
            Category.ReasoningExtraction => 1,
            Category.GeneralHarms => 1,
            _ => 0,
        },
    };
}
