using Anthropic.Models.Messages;

namespace Rail;

public static class Points
{
    public static int Always(Category c, bool again) => (c, again) switch
    {
        (Category.Cyber, bool) => 1,
        (Category.Bio, bool b) => b ? 2 : 20,
        (Category.FrontierLlm, bool) => 3,
        (Category.ReasoningExtraction, _) => 4,
        (Category.GeneralHarms, bool) => 5,
        _ => 0,
    };

    public static int MayBeNull(Category c, bool? again, string word) => (c, again, word) switch //~ RFA001 RFA003 "GeneralHarms"
    {
        (Category.Cyber, _, _) => 1,
        (Category.Bio, _, _) => 2,
        (Category.FrontierLlm, bool, _) => 3,
        (Category.ReasoningExtraction, _, _) => 4,
        (Category.GeneralHarms, _, string) => 5,
        _ => 0,
    };
}
