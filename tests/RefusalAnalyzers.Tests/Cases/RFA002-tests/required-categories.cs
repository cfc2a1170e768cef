// from: someone who had read only what the rules promise
// option: refusal_analyzers.required_categories = Bio, general_harms, no_such_category
using Anthropic.Models.Messages;

namespace Arena;

// "comma-separated, case ignored, invalid names dropped"; "what RFA001 and RFA002 demand"
public static class Required
{
    public static bool Both(Category category) => category is Category.Bio or Category.GeneralHarms;

    public static bool BioOnly(Category category) => category is Category.Bio or Category.Cyber; //~ RFA002

    public static bool HarmsOnly(Category category) => category == Category.GeneralHarms || category == Category.FrontierLlm; //~ RFA002

    public static bool One(Category category) => category == Category.Cyber;

    public static string Complete(Category category) => category switch
    {
        Category.Cyber => "security",
        Category.Bio => "science",
        Category.FrontierLlm => "models",
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms => "policy",
        _ => "triage",
    };

    // "when `frontier_llm` is not required and missing, RFA003 lists it"
    public static string WithoutFrontier(Category category) => category switch //~ RFA003 "FrontierLlm"
    {
        Category.Cyber => "security",
        Category.Bio => "science",
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms => "policy",
        _ => "triage",
    };

    // Bio is required
    public static string WithoutBio(Category category) => category switch //~ RFA001 "Bio"
    {
        Category.Cyber => "security",
        Category.FrontierLlm => "models",
        Category.ReasoningExtraction => "prompts",
        Category.GeneralHarms => "policy",
        _ => "triage",
    };

    // "A group test is silent when the same member names the required categories for that subject elsewhere"
    public static void Named(Category category, List<string> log)
    {
        log.Add(category is Category.Cyber or Category.ReasoningExtraction ? "specialist" : "triage");
        if (category == Category.Bio)
        {
            log.Add("science");
        }

        if (category == Category.GeneralHarms)
        {
            log.Add("policy");
        }
    }
}
