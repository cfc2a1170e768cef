// option: refusal_analyzers.required_categories = all
using Anthropic.Models.Messages;

namespace Garden;

public static class Bed
{
    public static int Missing(Category c) => c switch //~ RFA001 "GeneralHarms"
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        Category.FrontierLlm => 3,
        Category.ReasoningExtraction => 4,
        _ => 0,
    };

    public static bool Test(Category c) => c is Category.Cyber or Category.FrontierLlm; //~ RFA002
}
