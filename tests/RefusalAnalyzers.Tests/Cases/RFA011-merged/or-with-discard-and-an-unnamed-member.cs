using Anthropic.Models.Messages;

namespace Loom;

public static class Cloth
{
    public static int Code(Category c) => c switch //~ RFA003 "GeneralHarms"
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        Category.ReasoningExtraction => 3,
        Category.FrontierLlm or _ => 0, //~ RFA011
    };

    public static int ByGuard(Category c) => c switch
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        var x when x == Category.FrontierLlm => 2, //~ RFA011
        Category.ReasoningExtraction => 3,
        Category.GeneralHarms => 4,
        _ => 0,
    };
}
