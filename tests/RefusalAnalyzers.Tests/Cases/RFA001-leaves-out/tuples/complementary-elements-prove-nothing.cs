using Anthropic.Models.Messages;

namespace Rail;

public static class Points
{
    public static int Switch(Category c, bool again) => (c, again) switch //~ RFA001
    {
        (Category.Cyber, _) => 1,
        (Category.Bio, _) => 2,
        (Category.FrontierLlm, true) => 3,
        (Category.FrontierLlm, false) => 30,
        (Category.ReasoningExtraction, _) => 4,
        (Category.GeneralHarms, _) => 5,
        _ => 0,
    };
}
