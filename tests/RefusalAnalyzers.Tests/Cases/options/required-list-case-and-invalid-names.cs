// option: refusal_analyzers.required_categories = FRONTIER_LLM, no_such_thing ,Bio
using Anthropic.Models.Messages;

namespace Garden;

public static class Bed
{
    public static int Missing(Category c) => c switch //~ RFA001 "Bio" RFA003 "GeneralHarms"
    {
        Category.Cyber => 1,
        Category.FrontierLlm => 3,
        Category.ReasoningExtraction => 4,
        _ => 0,
    };

    public static bool A(Category c) => c is Category.Cyber or Category.FrontierLlm; //~ RFA002
    public static bool B(Category c) => c is Category.Bio or Category.FrontierLlm;
}
