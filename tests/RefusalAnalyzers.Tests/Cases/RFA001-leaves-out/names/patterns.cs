// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Names
{
    private const Category Models = Category.FrontierLlm;
    private const int ModelCode = 2;

    // A constant field of the member's value names it.
    public static string Const(Category? c) => c switch
    {
        Category.Cyber => "a", Category.Bio => "b", Models => "f", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t",
    };

    // A cast number "by value"; number-to-enum casts are not RFA025.
    public static string Cast(Category? c) => c switch
    {
        (Category)0 => "a", (Category)1 => "b", (Category)ModelCode => "f", (Category)(ModelCode + 1) => "d", (Category)4 => "e", _ => "t",
    };

    // Parentheses and `or` over several levels.
    public static string Parens(Category? c) => c switch
    {
        (Category.Cyber) => "a",
        ((Category.Bio) or (Category.ReasoningExtraction or Category.GeneralHarms)) => "b",
        (((Category.FrontierLlm))) => "f",
        _ => "t",
    };

    // `and not` that takes nothing of it away: FrontierLlm is matched, unknown is not.
    public static string AndNot(Category? c) => c switch
    {
        Category.Cyber => "a", Category.Bio => "b",
        Category.FrontierLlm and not Category.GeneralHarms => "f",
        Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t",
    };

    // A type pattern, `{ }` and `var` beside the constant change nothing.
    public static string AndOthers(Category? c) => c switch
    {
        { } and Category.Cyber => "a",
        Category and Category.Bio => "b",
        var x and Category.FrontierLlm => "f",
        not null and Category.ReasoningExtraction => "d",
        Category.GeneralHarms and { } => "e",
        _ => "t",
    };

    // "`or` splits an arm into alternatives (`FrontierLlm or _` names FrontierLlm)".
    public static string OrDiscard(Category? c) => c switch
    {
        Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e",
        Category.FrontierLlm or _ => "t",
    };

    // "so `not Cyber` names nothing": it matches unknown too.
    public static string Not(Category? c) => c switch //~ RFA001 RFA003
    {
        Category.Cyber => "a",
        not Category.Cyber => "t",
    };

    // `not (Cyber or Bio)` is a catch-all and names nothing.
    public static string NotGroup(Category? c) => c switch //~ RFA001
    {
        Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", Category.Cyber => "a", Category.Bio => "b",
        not (Category.Cyber or Category.Bio) => "t",
    };

    // Double negation: `not not X` matches X only, so it names X.
    public static string NotNot(Category? c) => c switch
    {
        Category.Cyber => "a", Category.Bio => "b", not not Category.FrontierLlm => "f", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e",
        _ => "t",
    };

    // null or FrontierLlm: the alternatives are judged one by one.
    public static string OrNull(Category? c) => c switch
    {
        Category.Cyber => "a", Category.Bio => "b", null or Category.FrontierLlm => "f", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e",
        _ => "t",
    };
}
