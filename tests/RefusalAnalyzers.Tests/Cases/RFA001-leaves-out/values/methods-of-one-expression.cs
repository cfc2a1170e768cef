// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Bakery;

// "Where earlier code in the method has already left for a value (a guard `if`) … the dispatch need not name it."
public static class Orders
{
    private static bool IsFrontier(Category category) => category == Category.FrontierLlm;

    private static bool IsCyber(Category category)
    {
        return category is Category.Cyber;
    }

    private static bool IsModel(Category? category) => category is Category.FrontierLlm or Category.ReasoningExtraction;

    // the question is about the same subject, and leaves
    public static string Left(Category category)
    {
        if (IsFrontier(category))
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

    // it leaves for Cyber, not for FrontierLlm
    public static string OtherValue(Category category)
    {
        if (IsCyber(category))
        {
            return "security";
        }

        return category switch //~ RFA001
        {
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // it asks about another subject
    public static string OtherSubject(Category category, Category previous)
    {
        if (IsFrontier(previous))
        {
            return "terms again";
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

    // negated: only FrontierLlm has left the other way round
    public static string Negated(Category category)
    {
        if (!IsFrontier(category))
        {
            return category switch
            {
                Category.Cyber => "security",
                Category.Bio => "science",
                Category.ReasoningExtraction => "prompts",
                Category.GeneralHarms => "policy",
                _ => "triage",
            };
        }

        return "terms";
    }

    // two values have left
    public static string Two(Category? category)
    {
        if (IsModel(category)) return "models";
        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // the answer is only logged: nothing has left
    public static string Logged(Category category)
    {
        if (IsFrontier(category))
        {
            Console.Error.WriteLine("terms");
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
}
