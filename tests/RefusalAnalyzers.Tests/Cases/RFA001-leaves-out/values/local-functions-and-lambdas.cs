// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Ferry;

public static class Boarding
{
    // a local function of one expression, the subject as its argument
    public static string Argument(Category category)
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

        static bool IsFrontier(Category asked) => asked == Category.FrontierLlm;
    }

    // about the captured subject
    public static string Captured(Category category)
    {
        bool IsFrontier() => category is Category.FrontierLlm;

        if (IsFrontier()) return "terms";
        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // about another captured one
    public static string OtherCaptured(Category category, Category before)
    {
        bool WasFrontier() => before is Category.FrontierLlm;

        if (WasFrontier()) return "terms";
        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // a lambda in a local
    public static string Lambda(Category category)
    {
        Func<Category, bool> isFrontier = asked => asked == Category.FrontierLlm;
        if (isFrontier(category)) return "terms";
        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // a lambda asked about another
    public static string LambdaOther(Category category, Category before)
    {
        var isFrontier = (Category asked) => asked == Category.FrontierLlm;
        if (isFrontier(before)) return "terms";
        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // a local function that is never called asks nothing
    public static string NeverCalled(Category category)
    {
        bool IsFrontier() => category is Category.FrontierLlm;

        Func<bool> later = IsFrontier;
        Console.WriteLine(later.Method.Name);
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
