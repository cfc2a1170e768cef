// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Garage;

internal static class CategoryExtensions
{
    public static bool IsFrontier(this Category category) => category == Category.FrontierLlm;

    public static bool IsHarm(this Category? category) => category is Category.GeneralHarms;

    public static bool Declined(this Message message) => message.StopReason == StopReason.Refusal;

    public static string? Why(this Message message) => message.StopDetails?.Category?.Raw();
}

public sealed class Mechanic
{
    private readonly List<string> _jobs = [];

    // an extension method about its receiver
    public string Left(Category category)
    {
        if (category.IsFrontier())
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

    // called as a static one
    public string Static(Category category)
    {
        if (CategoryExtensions.IsFrontier(category)) return "terms";
        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // it has left for GeneralHarms alone
    public string Harm(Category? category)
    {
        if (category.IsHarm()) return "policy";
        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            _ => "triage",
        };
    }

    // another receiver
    public string Other(Category category, Category before)
    {
        if (before.IsFrontier()) return "terms";
        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // "a `bool` function … of one expression … in the same file" is a refusal test
    public void Note(Message message)
    {
        if (message.Declined()) //~ RFA012
        {
            _jobs.Add("declined");
        }
    }

    // "A one-expression function or property of the same file that reads the category" is the look
    public void Look(Message message)
    {
        if (message.Declined())
        {
            _jobs.Add("declined " + message.Why());
        }
    }
}
