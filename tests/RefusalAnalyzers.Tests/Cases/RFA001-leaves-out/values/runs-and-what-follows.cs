// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Vault;

public sealed class Runs
{
    private int _n;

    // "a run of guard `if`s that leave the block": statements between that do not write to the subject keep it
    public string Between(Category category)
    {
        if (category == Category.Cyber) return "security"; //~ RFA001
        _n++;
        if (category == Category.Bio) return "science";
        Console.WriteLine(_n);
        if (category == Category.ReasoningExtraction) return "prompts";
        if (category == Category.GeneralHarms) return "policy";
        return "triage";
    }

    // complete, with statements between
    public string Complete(Category category)
    {
        if (category == Category.Cyber) return "security";
        using var stream = new MemoryStream();
        if (category == Category.Bio) return "science";
        lock (stream) { _n++; }
        if (category == Category.FrontierLlm) throw new InvalidOperationException("terms");
        if (category == Category.ReasoningExtraction) return "prompts";
        if (category == Category.GeneralHarms) return "policy";
        return "triage";
    }

    // "the code after a chain" is a catch-all, and a dispatch in it continues: what either names, both name
    public string Continued(Category category)
    {
        if (category == Category.Cyber) return "security";
        if (category == Category.Bio) return "science";
        return category switch
        {
            Category.FrontierLlm => "models",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // "A subject that is reassigned between arms is two subjects: silent."
    public string Reassigned(Category category, Func<Category> next)
    {
        if (category == Category.Cyber) return "security";
        category = next();
        if (category == Category.Bio) return "science";
        return "triage";
    }

    // if/else if in a block of its own, FrontierLlm left before the block
    public string Chain(Category category)
    {
        if (category == Category.FrontierLlm)
        {
            return "terms";
        }

        using (new MemoryStream())
        {
            if (category == Category.Cyber) _n++;
            else if (category == Category.Bio) _n += 2;
            else if (category == Category.ReasoningExtraction) _n += 3;
            else if (category == Category.GeneralHarms) _n += 4;
        }

        return "counted";
    }

    // the chain in a loop, the guard leaves the round
    public void Loop(IEnumerable<Category> categories)
    {
        foreach (var category in categories)
        {
            if (category == Category.FrontierLlm)
            {
                _n--;
                continue;
            }

            checked
            {
                if (category == Category.Cyber) _n++;
                else if (category == Category.Bio) _n += 2;
                else if (category == Category.ReasoningExtraction) _n += 3;
                else if (category == Category.GeneralHarms) _n += 4;
            }
        }
    }

    // no guard before the chain
    public void Unguarded(IEnumerable<Category> categories)
    {
        foreach (var category in categories)
        {
            unchecked
            {
                if (category == Category.Cyber) _n++; //~ RFA001
                else if (category == Category.Bio) _n += 2;
                else if (category == Category.ReasoningExtraction) _n += 3;
                else if (category == Category.GeneralHarms) _n += 4;
            }
        }
    }
}
