// sdk: stub:12.33.0
using Anthropic.Models.Messages;

namespace Attic;

public static class Box
{
    public static int Missing(Category c) => c switch //~ RFA001 RFA003 "MilitaryWeapons"
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        Category.ReasoningExtraction => 3,
        _ => 0,
    };

    public static int Complete(Category c) => c switch
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        Category.ReasoningExtraction => 3,
        Category.MilitaryWeapons => 4,
        Category.FrontierLlm => 5,
        _ => 0,
    };
}
