// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Bakery;

public static class Settings
{
    private static readonly Category s_blocked = (Category)Environment.ProcessorCount;
    private static readonly Category s_watched = (Category)Environment.ProcessId;

    private static bool BlocksFrontier() => s_blocked == Category.FrontierLlm;

    private static bool WatchesFrontier => Category.FrontierLlm == s_watched;

    // a static question about the field that is switched over
    public static string Blocked()
    {
        if (BlocksFrontier())
        {
            throw new InvalidOperationException("terms");
        }

        return s_blocked switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // about another static field
    public static string Crossed()
    {
        if (WatchesFrontier)
        {
            throw new InvalidOperationException("terms");
        }

        return s_blocked switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    public static string Watched()
    {
        if (Settings.WatchesFrontier) return "terms";
        switch (Settings.s_watched)
        {
            case Category.Cyber: return "security";
            case Category.Bio: return "science";
            case Category.ReasoningExtraction: return "prompts";
            case Category.GeneralHarms: return "policy";
            default: return "triage";
        }
    }

    // the field and a parameter are two subjects
    public static string Parameter(Category category)
    {
        if (BlocksFrontier()) return "terms";
        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }
}
