// from: someone who had read only what the rules promise
// option: refusal_analyzers.required_categories = all
using Anthropic.Models.Messages;
namespace Helpdesk.Strict;

public static class StrictRouter
{
    // "`all`: what RFA001 and RFA002 demand": GeneralHarms left out is RFA001, and nothing remains for RFA003
    public static string OneOut(RefusalStopDetails d) => d.Category?.Value() switch //~ RFA001 "GeneralHarms"
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "c", Category.ReasoningExtraction => "d", _ => "z",
    };

    // three left out: one RFA001
    public static string ThreeOut(RefusalStopDetails d) => d.Category?.Value() switch //~ RFA001
    {
        Category.Cyber => "a", Category.FrontierLlm => "c", _ => "z",
    };

    // complete
    public static string Complete(RefusalStopDetails d) => d.Category?.Value() switch
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "c", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "z",
    };

    // complete, no catch-all: RFA004 only
    public static string NoCatchAll(Category c) => c switch //~ RFA004
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "c", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e",
    };

    // a test that leaves out one required member
    public static bool Four(Category c) => c is Category.Cyber or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction; //~ RFA002

    // a test that names every member
    public static bool Known(Category c) => c is Category.Cyber or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms;

    // membership of one
    public static bool Cyber(Message m) => m.StopDetails?.Category?.Value() == Category.Cyber;

    // uniform: RFA010 "replaces RFA001, RFA003 and RFA011"
    public static int Uniform(Category c) => c switch { Category.Cyber => 1, Category.Bio => 1, _ => 1 }; //~ RFA010

    // "Where earlier code in the method has already left for a value (a guard `if`) … the dispatch need not name it"
    public static string AfterGuard(Category c)
    {
        if (c == Category.GeneralHarms) return "policy";
        return c switch
        {
            Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "c", Category.ReasoningExtraction => "d", _ => "z",
        };
    }
}
