// from: someone who had read only what the rules promise
// option: refusal_analyzers.required_categories = general_harms
using Anthropic.Models.Messages;
namespace Helpdesk.Routing;

public static class QueueRouter
{
    // "when `frontier_llm` is not required and missing, RFA003 lists it"
    public static string MissingFrontier(RefusalStopDetails d) => d.Category?.Value() switch //~ RFA003 "FrontierLlm"
    {
        Category.Cyber => "security", Category.Bio => "science", Category.ReasoningExtraction => "prompts", Category.GeneralHarms => "policy", _ => "triage",
    };

    // "what RFA001 and RFA002 demand": GeneralHarms is left out, all else is named
    public static string MissingHarms(RefusalStopDetails d) => d.Category?.Value() switch //~ RFA001 "GeneralHarms"
    {
        Category.Cyber => "security", Category.Bio => "science", Category.FrontierLlm => "models", Category.ReasoningExtraction => "prompts", _ => "triage",
    };

    // both: RFA001 for the required one, RFA003 "lists" the other
    public static string MissingBoth(RefusalStopDetails d) => d.Category?.Value() switch //~ RFA001 "GeneralHarms" RFA003 "FrontierLlm"
    {
        Category.Cyber => "security", Category.Bio => "science", Category.ReasoningExtraction => "prompts", _ => "triage",
    };

    // complete: silent
    public static string Complete(RefusalStopDetails d) => d.Category?.Value() switch
    {
        Category.Cyber => "security", Category.Bio => "science", Category.FrontierLlm => "models", Category.ReasoningExtraction => "prompts", Category.GeneralHarms => "policy", _ => "triage",
    };

    // RFA002 demands general_harms: FrontierLlm in the test does not help
    public static bool Sensitive(Category c) => c is Category.Cyber or Category.FrontierLlm; //~ RFA002

    // a test that names general_harms satisfies the option
    public static bool Policy(Category c) => c is Category.Cyber or Category.GeneralHarms;

    // "One category alone is a membership question and stays silent"
    public static bool IsModels(Category c) => c == Category.FrontierLlm;

    // RFA011 is about frontier_llm, no option changes it
    public static string Shared(RefusalStopDetails d) => d.Category?.Value() switch
    {
        Category.Cyber => "security",
        Category.Bio or Category.FrontierLlm => "science", //~ RFA011
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms => "policy",
        _ => "triage",
    };

    // a run of guards that leaves out only FrontierLlm: RFA003, "first `if` keyword"
    public static int Priority(Category c)
    {
        if (c == Category.Cyber) return 1; //~ RFA003
        if (c == Category.Bio) return 2;
        if (c == Category.ReasoningExtraction) return 3;
        if (c == Category.GeneralHarms) return 4;
        return 9;
    }

    // a lookup is a dispatch: the required one is left out
    public static readonly Dictionary<Category, string> Teams = new() //~ RFA001
    {
        [Category.Cyber] = "security", [Category.Bio] = "science", [Category.FrontierLlm] = "models", [Category.ReasoningExtraction] = "prompts",
    };
}
