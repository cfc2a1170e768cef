// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Post;

// "Routes are compared as sequences of (guard, body), not as sets"
public static class Routes
{
    // FrontierLlm has a guarded body more than the others
    public static string Guarded(Category category, bool night) => category switch
    {
        Category.FrontierLlm when night => "terms",
        Category.Cyber => "declined",
        Category.Bio => "declined",
        Category.FrontierLlm => "declined",
        Category.ReasoningExtraction => "declined",
        Category.GeneralHarms => "declined",
        _ => "unknown",
    };

    // other guards, same bodies
    public static string OtherGuards(Category category, bool night, bool rush) => category switch
    {
        Category.Cyber when night => "later",
        Category.Cyber => "declined",
        Category.FrontierLlm when rush => "later",
        Category.FrontierLlm => "declined",
        Category.Bio => "science",
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms => "policy",
        _ => "unknown",
    };

    // same guards in another order
    public static string OtherOrder(Category category, bool night, bool rush) => category switch
    {
        Category.Cyber when night => "later",
        Category.Cyber when rush => "sooner",
        Category.Cyber => "declined",
        Category.FrontierLlm when rush => "sooner",
        Category.FrontierLlm when night => "later",
        Category.FrontierLlm => "declined",
        Category.Bio => "science",
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms => "policy",
        _ => "unknown",
    };

    // one guarded catch-all before all: every member has it
    public static string BeforeAll(Category category, bool night) => category switch //~ RFA010
    {
        _ when night => "later",
        Category.Cyber => "declined",
        Category.Bio => "declined",
        Category.FrontierLlm => "declined",
        Category.ReasoningExtraction => "declined",
        Category.GeneralHarms => "declined",
        _ => "unknown",
    };

    // in the middle of them: what stands before it never sees it
    public static string Between(Category category, bool night) => category switch
    {
        Category.FrontierLlm => "declined",
        _ when night => "later",
        Category.Cyber => "declined",
        Category.Bio => "declined",
        Category.ReasoningExtraction => "declined",
        Category.GeneralHarms => "declined",
        _ => "unknown",
    };

    // "A member tested before under a further condition … counts with that body in its route."
    public static string Before(Category category, bool night)
    {
        if (night && category == Category.FrontierLlm) return "terms";
        return category switch
        {
            Category.Cyber => "declined",
            Category.Bio => "declined",
            Category.FrontierLlm => "declined",
            Category.ReasoningExtraction => "declined",
            Category.GeneralHarms => "declined",
            _ => "unknown",
        };
    }

    // a condition that asks for no category is the same for all
    public static string Unrelated(Category category, bool night)
    {
        if (night) return "later";
        return category switch //~ RFA010
        {
            Category.Cyber => "declined",
            Category.Bio => "declined",
            Category.FrontierLlm => "declined",
            Category.ReasoningExtraction => "declined",
            Category.GeneralHarms => "declined",
            _ => "unknown",
        };
    }
}
