// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Ferry;

public static class Answers
{
    // the answer is kept in a local, and leaves
    public static string Kept(Message message)
    {
        var category = message.StopDetails?.Category?.Value();
        var frontier = category == Category.FrontierLlm;
        if (frontier)
        {
            return "terms";
        }

        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // of another subject
    public static string KeptOther(Category category, Category before)
    {
        var frontier = before == Category.FrontierLlm;
        if (frontier)
        {
            return "terms";
        }

        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // of another value
    public static string KeptBio(Category category)
    {
        bool bio = category is Category.Bio;
        if (bio) return "science";
        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // the negated answer, and the rest behind it
    public static string KeptNegated(Category category)
    {
        var known = category != Category.FrontierLlm;
        if (!known) throw new InvalidOperationException("terms");
        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // leaves only with a further condition
    public static string KeptAnd(Category category, bool night)
    {
        var frontier = category == Category.FrontierLlm;
        if (frontier && night) return "terms";
        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // leaves for more than that
    public static string KeptOr(Category category, bool night)
    {
        var frontier = category == Category.FrontierLlm;
        if (night || frontier) return "terms";
        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // the answer is shown, not acted on
    public static string KeptShown(Category category)
    {
        var frontier = category == Category.FrontierLlm;
        Console.WriteLine(frontier);
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
