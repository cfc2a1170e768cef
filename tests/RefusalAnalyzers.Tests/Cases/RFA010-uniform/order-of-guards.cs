// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Desk
{
    // "Routes are compared as sequences of (guard, body)": all have (paid, a), (b).
    public static string Same(Category? c, bool paid) => c switch //~ RFA010
    {
        Category.Cyber when paid => "a",
        Category.Cyber => "b",
        Category.Bio when paid => "a",
        Category.Bio => "b",
        Category.FrontierLlm when paid => "a",
        Category.FrontierLlm => "b",
        Category.ReasoningExtraction or Category.GeneralHarms when paid => "a",
        Category.ReasoningExtraction or Category.GeneralHarms => "b",
        _ => "c",
    };

    // "… as sequences, not as sets": FrontierLlm asks the two guards in the other order.
    public static string Order(Category? c, bool paid, bool late) => c switch
    {
        Category.FrontierLlm when late => "b",
        Category.FrontierLlm when paid => "a",
        Category.FrontierLlm => "c",
        { } when paid => "a",
        { } when late => "b",
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => "c",
        _ => "c",
    };

    // Another guard, the same bodies: the sequences differ.
    public static string OtherGuard(Category? c, bool paid, bool late) => c switch
    {
        Category.Cyber or Category.Bio when paid => "a",
        Category.Cyber or Category.Bio => "b",
        Category.FrontierLlm when late => "a",
        Category.FrontierLlm => "b",
        Category.ReasoningExtraction or Category.GeneralHarms when paid => "a",
        Category.ReasoningExtraction or Category.GeneralHarms => "b",
        _ => "b",
    };

    // The same guard, negated for FrontierLlm.
    public static string Negated(Category? c, bool paid) => c switch
    {
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms when paid => "a",
        Category.FrontierLlm when !paid => "a",
        Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => "b",
        Category.FrontierLlm => "b",
        _ => "b",
    };

    // Only FrontierLlm has a guarded arm before the common body: its route is (paid, x), (b), the others' (b).
    public static string Extra(Category? c, bool paid) => c switch
    {
        Category.FrontierLlm when paid => "x",
        Category.Cyber or Category.Bio or Category.FrontierLlm => "b",
        Category.ReasoningExtraction or Category.GeneralHarms => "b",
        _ => "b",
    };

    // A guarded catch-all first, then one body for all: every route is (paid, a), (b).
    public static string Shared(Category? c, bool paid) => c switch //~ RFA010
    {
        _ when paid => "a",
        Category.Cyber => "b",
        Category.Bio => "b",
        Category.FrontierLlm => "b",
        Category.ReasoningExtraction => "b",
        Category.GeneralHarms => "b",
        _ => "c",
    };

    // A guarded catch-all between: Cyber and Bio never see it, the routes differ; FrontierLlm shares with two.
    public static string Between(Category? c, bool paid) => c switch
    {
        Category.Cyber or Category.Bio => "b",
        _ when paid => "a",
        Category.FrontierLlm => "b", //~ RFA011
        Category.ReasoningExtraction => "b",
        Category.GeneralHarms => "b",
        _ => "c",
    };

    // "carries no guard (a guard that is constantly true is none)": no difference between the routes.
    public static string Constant(Category? c) => c switch //~ RFA010
    {
        Category.Cyber or Category.Bio when true => "b",
        Category.FrontierLlm => "b",
        Category.ReasoningExtraction or Category.GeneralHarms when !false => "b",
        _ => "c",
    };
}
