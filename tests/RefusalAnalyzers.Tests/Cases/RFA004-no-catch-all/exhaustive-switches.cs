// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Relay;

// "Complementary guards or tuple elements prove nothing: not named; but where the compiler itself calls a switch expression
// exhaustive, nothing "throws", RFA004 is silent, and the message says where the value goes."
public static class Tuples
{
    // FrontierLlm: true and false; what is unknown: true and false. The compiler is content.
    public static string Both(Category category, bool night) => (category, night) switch //~ RFA001 "FrontierLlm"
    {
        (Category.Cyber, _) => "security",
        (Category.Bio, _) => "science",
        (Category.FrontierLlm, true) => "models at night",
        (Category.FrontierLlm, false) => "models",
        (Category.ReasoningExtraction, _) => "prompts",
        (Category.GeneralHarms, _) => "policy",
        (_, true) => "night desk",
        (_, false) => "triage",
    };

    // FrontierLlm is named nowhere, and does not throw
    public static string Rest(Category category, bool night) => (category, night) switch //~ RFA001 "FrontierLlm"
    {
        (Category.Cyber, _) => "security",
        (Category.Bio, _) => "science",
        (Category.ReasoningExtraction, _) => "prompts",
        (Category.GeneralHarms, _) => "policy",
        (_, true) => "night desk",
        (_, false) => "triage",
    };

    // complete, and exhaustive: nothing to say
    public static string Complete(Category category, bool night) => (category, night) switch
    {
        (Category.Cyber, _) => "security",
        (Category.Bio, _) => "science",
        (Category.FrontierLlm, _) => "models",
        (Category.ReasoningExtraction, _) => "prompts",
        (Category.GeneralHarms, _) => "policy",
        (_, true) => "night desk",
        (_, false) => "triage",
    };

    // the false half is missing: what is unknown throws at day
    public static string Half(Category category, bool night) => (category, night) switch //~ RFA004
    {
        (Category.Cyber, _) => "security",
        (Category.Bio, _) => "science",
        (Category.FrontierLlm, _) => "models",
        (Category.ReasoningExtraction, _) => "prompts",
        (Category.GeneralHarms, _) => "policy",
        (_, true) => "night desk",
    };

    // complementary guards are not exhaustive for the compiler: RFA004, and FrontierLlm only under a condition
    public static string Guards(Category category, bool night) => category switch //~ RFA001 RFA004
    {
        Category.Cyber => "security",
        Category.Bio => "science",
        Category.FrontierLlm when night => "models at night",
        Category.FrontierLlm when !night => "models",
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms => "policy",
        _ when night => "night desk",
        _ when !night => "triage",
    };

    // all values of the enum by ranges: exhaustive without a discard
    public static string Not(Category category) => category switch
    {
        Category.Cyber => "security",
        Category.Bio => "science",
        Category.FrontierLlm => "models",
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms => "policy",
        not (Category.Cyber or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms) => "triage",
    };

    // a stop reason of Refusal beside a category "always holds"
    public static string Stop(Message message) => (message.StopReason?.Value(), message.StopDetails?.Category?.Value()) switch
    {
        (StopReason.Refusal, Category.Cyber) => "security",
        (StopReason.Refusal, Category.Bio) => "science",
        (StopReason.Refusal, Category.FrontierLlm) => "models",
        (StopReason.Refusal, Category.ReasoningExtraction) => "prompts",
        (StopReason.Refusal, Category.GeneralHarms) => "policy",
        _ => "triage",
    };
}
