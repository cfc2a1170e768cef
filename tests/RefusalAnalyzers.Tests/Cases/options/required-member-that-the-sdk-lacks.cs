// sdk: 12.36.0
// option: refusal_analyzers.required_categories = general_harms
using Anthropic.Models.Messages;

namespace Loom;

public static class Cloth
{
    public static int Code(Category c) => c switch //~ RFA003 "FrontierLlm"
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        Category.ReasoningExtraction => 3,
        _ => 0,
    };
}
