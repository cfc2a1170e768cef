using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Library;

public static class Shelf
{
    private const Category Chips = Category.FrontierLlm;

    public static bool OrPattern(Category? c) => c is Category.Cyber or Chips;
    public static bool Equalities(Category? c) => c == Category.FrontierLlm || c == Category.GeneralHarms;
    public static bool Patterns(Category? c) => c is Category.Cyber || c is Category.FrontierLlm;
    public static bool Wire(RefusalStopDetails d) => d.Category == "cyber" || d.Category == Category.FrontierLlm;
    public static bool EqualsMethod(ApiEnum<string, Category> w) => w.Equals(Category.Cyber) || w.Equals("frontier_llm");
    public static bool Raw(RefusalStopDetails d) => d.Category?.Raw() is "frontier_llm" or "reasoning_extraction";
    public static bool Value(RefusalStopDetails d) => d.Category?.Value() is Category.Bio or Category.FrontierLlm;
    public static bool Number(Category c) => c is (Category)0 or (Category)2;
    public static bool Json(ApiEnum<string, Category> w) => w.Json.ValueEquals("bio") || w.Json.ValueEquals("frontier_llm");
    public static bool Not(Category c) => c is not (Category.Cyber or Category.FrontierLlm);
    public static bool Unequal(Category c) => c != Category.Cyber && c != Category.FrontierLlm;
}
