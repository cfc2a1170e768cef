// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Depot;

public static class Guarded
{
    private const bool Always = true;

    // "a pair `Cyber => …, _ when f => …, _ => …` leaves FrontierLlm out"
    public static string Pair(Category category, bool night) => category switch //~ RFA001 RFA003
    {
        Category.Cyber => "security",
        _ when night => "on call",
        _ => "triage",
    };

    // a guarded catch-all before the named arms takes nothing for good
    public static string Before(Category category, bool night) => category switch
    {
        _ when night => "on call",
        Category.Cyber => "security",
        Category.Bio => "science",
        Category.FrontierLlm => "models",
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms => "policy",
        _ => "triage",
    };

    // "a guard that is constantly true is none"
    public static string Constant(Category category) => category switch
    {
        Category.Cyber => "security",
        Category.Bio => "science",
        Category.FrontierLlm when Always => "models",
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms when true => "policy",
        _ => "triage",
    };

    // "handled only under a condition: still left out, and the message says so"
    public static string Condition(Category category, int tries)
    {
        switch (category) //~ RFA001 "condition"
        {
            case Category.FrontierLlm when tries == 0: return "retry";
            default: return "triage";
            case Category.Cyber: return "security";
            case Category.Bio: return "science";
            case Category.ReasoningExtraction: return "prompts";
            case Category.GeneralHarms: return "policy";
        }
    }

    // "Complementary guards … prove nothing: not named"
    public static string Complementary(Category category, bool night) => category switch //~ RFA001 "condition"
    {
        Category.Cyber => "security",
        Category.Bio => "science",
        Category.FrontierLlm when night => "models at night",
        Category.FrontierLlm when !night => "models",
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms => "policy",
        _ => "triage",
    };

    // "A guard that is exactly an equality or pattern on the same subject names its category"
    public static string Equality(Category category) => category switch
    {
        Category.Cyber => "security",
        Category.Bio => "science",
        var c when c == Category.FrontierLlm => "models",
        var c when c is Category.ReasoningExtraction => "prompts",
        _ when category == Category.GeneralHarms => "policy",
        _ => "triage",
    };

    // with a further condition it is not exactly that
    public static string More(Category category, bool night) => category switch //~ RFA001 "condition"
    {
        Category.Cyber => "security",
        Category.Bio => "science",
        var c when c == Category.FrontierLlm && night => "models",
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms => "policy",
        _ => "triage",
    };

    // "A switch whose labels name categories only under guards is a dispatch all the same."
    public static string OnlyGuards(Category category, bool night) => category switch //~ RFA001 RFA003
    {
        Category.Cyber when night => "security",
        Category.Bio when night => "science",
        _ => "triage",
    };
}
