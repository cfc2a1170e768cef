using Anthropic.Models.Messages;

namespace Foundry;

public static class Mould
{
    public static string InCatchAll(Category? metal, bool hot) => metal switch //~ RFA003 "ReasoningExtraction"
    {
        Category.ReasoningExtraction when hot => "anvil",
        Category.Bio or Category.GeneralHarms => "bench",
        null => "none",
        not Category.ReasoningExtraction => metal is Category.Cyber ? "forge"
            : metal == Category.FrontierLlm ? "kiln"
            : metal == (Category)(-1) ? "scrap"
            : "store",
    };

    public static bool IsUnknown(Category metal) => metal is (Category)(-1);

    public static bool IsKnown(Category metal) => metal != (Category)(-1);
}
