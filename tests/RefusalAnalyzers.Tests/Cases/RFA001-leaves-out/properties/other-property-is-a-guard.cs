using Anthropic.Models.Messages;

namespace Rail;

public sealed record Delay(Category? Why, int Minutes);

public static class Points
{
    public static int Guarded(Delay delay) => delay switch //~ RFA001
    {
        { Why: Category.Cyber } => 1,
        { Why: Category.Bio } => 2,
        { Why: Category.FrontierLlm, Minutes: > 5 } => 5,
        { Why: Category.ReasoningExtraction or Category.GeneralHarms } => 3,
        _ => 0,
    };

    public static int Both(Delay delay) => delay switch
    {
        { Why: Category.Cyber } => 1,
        { Why: Category.Bio } => 2,
        { Why: Category.FrontierLlm, Minutes: > 5 } => 5,
        { Why: Category.FrontierLlm } => 50,
        { Why: Category.ReasoningExtraction or Category.GeneralHarms } => 3,
        _ => 0,
    };
}
