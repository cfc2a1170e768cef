using static Anthropic.Models.Messages.Category;
using Why = Anthropic.Models.Messages.Category;

namespace Clinic;

public static class Ward
{
    public static int A(Why why) => why switch //~ RFA001
    {
        Cyber => 1,
        Bio => 2,
        ReasoningExtraction => 3,
        GeneralHarms => 4,
        _ => 0,
    };

    public static int B(Why why) => why switch
    {
        Cyber => 1,
        Why.Bio => 2,
        global::Anthropic.Models.Messages.Category.FrontierLlm => 5,
        Anthropic.Models.Messages.Category.ReasoningExtraction => 3,
        GeneralHarms => 4,
        _ => 0,
    };
}
