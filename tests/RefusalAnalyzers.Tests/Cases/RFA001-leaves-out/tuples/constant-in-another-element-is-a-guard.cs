using Anthropic.Models.Messages;

namespace Rail;

public static class Points
{
    public static int OnlyGuarded(Category c, int n) => (c, n) switch //~ RFA001 "FrontierLlm"
    {
        (Category.Cyber, _) => 1,
        (Category.Bio, _) => 2,
        (Category.FrontierLlm, 0) => 3,
        (Category.ReasoningExtraction, _) => 4,
        (Category.GeneralHarms, _) => 5,
        _ => 0,
    };

    public static int GuardedAndNot(Category c, int n) => (c, n) switch
    {
        (Category.Cyber, _) => 1,
        (Category.Bio, _) => 2,
        (Category.FrontierLlm, 0) => 3,
        (Category.FrontierLlm, _) => 30,
        (Category.ReasoningExtraction, > 3) => 4,
        (Category.ReasoningExtraction, _) => 40,
        (Category.GeneralHarms, _) => 5,
        _ => 0,
    };
}
