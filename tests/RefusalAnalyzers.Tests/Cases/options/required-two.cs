// from: someone who had read only what the rules promise
// option: refusal_analyzers.required_categories = frontier_llm, reasoning_extraction
using Anthropic.Models.Beta.Messages;
namespace Helpdesk.Retry;

public sealed class RetryPlanner(TextWriter log)
{
    // "comma-separated": reasoning_extraction is required too; GeneralHarms is a plain missing member
    public int Attempts(BetaRefusalStopDetails d) => d.Category?.Value() switch //~ RFA001 "ReasoningExtraction" RFA003 "GeneralHarms"
    {
        Category.Cyber => 1, Category.Bio => 2, Category.FrontierLlm => 3, _ => 0,
    };

    // both required left out, all others named: one RFA001, no RFA003 ("One diagnostic per rule and construct")
    public int BothOut(BetaRefusalStopDetails d) => d.Category?.Value() switch //~ RFA001
    {
        Category.Cyber => 1, Category.Bio => 2, Category.GeneralHarms => 3, _ => 0,
    };

    // required named, others not: only RFA003
    public int OnlyRequired(BetaRefusalStopDetails d) => d.Category?.Value() switch //~ RFA003
    {
        Category.FrontierLlm => 1, Category.ReasoningExtraction => 2, _ => 0,
    };

    // a test needs both required ones
    public bool OneOfTwo(BetaMessage m) => m.StopDetails?.Category == Category.FrontierLlm || m.StopDetails?.Category == Category.Bio; //~ RFA002

    // exactly the two required ones: silent
    public bool NeverRetry(BetaMessage m) => m.StopDetails?.Category == Category.FrontierLlm || m.StopDetails?.Category == Category.ReasoningExtraction;

    // "`c is not (A or B)` … are tests": names both, silent
    public bool Retry(Category c) => c is not (Category.FrontierLlm or Category.ReasoningExtraction);

    // "A group test is silent when the same member names the required categories for that subject elsewhere"
    public string Explain(Category c)
    {
        if (c is Category.Cyber or Category.Bio) log.WriteLine("program exists");
        return c switch
        {
            Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "c", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "f",
        };
    }

    // complete: silent
    public string Complete(Category c)
    {
        switch (c)
        {
            case Category.Cyber: return "a";
            case Category.Bio: return "b";
            case Category.FrontierLlm: return "c";
            case Category.ReasoningExtraction: return "d";
            case Category.GeneralHarms: return "e";
            default: return "f";
        }
    }
}
