// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Vault;

public sealed class Writes(Func<Category> next)
{
    private static void Read(out Category category) => category = (Category)Environment.ProcessId;

    private static void Refresh(ref Category category) => category = (Category)Environment.ProcessId;

    private static (Category, int) Pair() => ((Category)Environment.ProcessId, 1);

    // what has left was the old value
    public string Assigned()
    {
        var category = next();
        if (category == Category.FrontierLlm) return "terms";
        category = next();
        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    public string OutArgument()
    {
        var category = next();
        if (category == Category.FrontierLlm) return "terms";
        Read(out category);
        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    public string RefArgument()
    {
        var category = next();
        if (category == Category.FrontierLlm) return "terms";
        Refresh(ref category);
        switch (category) //~ RFA001
        {
            case Category.Cyber: return "security";
            case Category.Bio: return "science";
            case Category.ReasoningExtraction: return "prompts";
            case Category.GeneralHarms: return "policy";
            default: return "triage";
        }
    }

    public string Deconstructed()
    {
        var category = next();
        if (category == Category.FrontierLlm) return "terms";
        int n;
        (category, n) = Pair();
        Console.WriteLine(n);
        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    public string AssignedInCondition()
    {
        var category = next();
        if (category == Category.FrontierLlm) return "terms";
        while ((category = next()) == Category.Cyber)
        {
            Console.WriteLine("security");
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

    // only sometimes: the value may come
    public string AssignedSometimes(bool again)
    {
        var category = next();
        if (category == Category.FrontierLlm) return "terms";
        if (again)
        {
            category = next();
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

    // assigned before the guard
    public string AssignedBefore(bool again)
    {
        var category = next();
        if (again) category = next();
        if (category == Category.FrontierLlm) return "terms";
        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // another variable is assigned, deconstructed, read out
    public string OthersAssigned()
    {
        var category = next();
        if (category == Category.FrontierLlm) return "terms";
        var (other, n) = Pair();
        Read(out var third);
        ref var alias = ref n;
        alias++;
        other = third;
        Console.WriteLine(other.ToString() + n);
        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // guarded again after it was assigned
    public string GuardedAgain()
    {
        var category = next();
        if (category == Category.FrontierLlm) return "terms";
        category = next();
        if (category == Category.FrontierLlm) return "terms again";
        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // assigned only where nothing goes on
    public string AssignedAndLeft(bool again)
    {
        var category = next();
        if (category == Category.FrontierLlm) return "terms";
        if (again)
        {
            category = next();
            return category.ToString();
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
}
