// option: refusal_analyzers.required_categories = cyber
using Anthropic.Models.Messages;

namespace Garden;

public static class Bed
{
    public static int Missing(Category c) => c switch //~ RFA003 "FrontierLlm"
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        Category.ReasoningExtraction => 4,
        Category.GeneralHarms => 5,
        _ => 0,
    };

    public static bool A(Category c) => c is Category.Cyber or Category.Bio;
    public static bool B(Category c) => c is Category.Bio or Category.FrontierLlm; //~ RFA002
}
