// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Vault;

// "Where earlier code in the method has already left for a value (a guard `if`) … the dispatch need not name it."
public sealed class Locker
{
    private readonly object _gate = new();
    private readonly Lock _newGate = new();
    private int _count;

    public string InLock(Category category)
    {
        lock (_gate)
        {
            if (category == Category.FrontierLlm)
            {
                return "terms";
            }

            _count++;
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

    public string InNewLock(Category category)
    {
        lock (_newGate)
        {
            if (category == Category.FrontierLlm) throw new InvalidOperationException();
        }

        switch (category)
        {
            case Category.Cyber: return "security";
            case Category.Bio: return "science";
            case Category.ReasoningExtraction: return "prompts";
            case Category.GeneralHarms: return "policy";
            default: return "triage";
        }
    }

    public string InUsing(Category category, string path)
    {
        using (var reader = new StreamReader(path))
        {
            if (category is Category.FrontierLlm) return reader.ReadToEnd();
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

    public string AfterUsingDeclaration(Category category, string path)
    {
        using var reader = new StreamReader(path);
        if (category is Category.FrontierLlm) return reader.ReadToEnd();
        using var second = new StreamReader(path);
        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    public unsafe string InFixed(Category category, int[] numbers)
    {
        fixed (int* first = numbers)
        {
            if (category == Category.FrontierLlm) return first->ToString();
            _count += *first;
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

    public string InChecked(Category category, int n)
    {
        checked
        {
            if (category == Category.FrontierLlm) return (n * 2).ToString();
            _count += n;
        }

        unchecked
        {
            _count *= n;
        }

        switch (category)
        {
            case Category.Cyber: return "security";
            case Category.Bio: return "science";
            case Category.ReasoningExtraction: return "prompts";
            case Category.GeneralHarms: return "policy";
            default: return "triage";
        }
    }

    public string InUnsafe(Category category)
    {
        unsafe
        {
            if (category == Category.FrontierLlm) return sizeof(int*).ToString();
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

    public string InBlocks(Category category)
    {
        {
            {
                ;
                if (category == Category.FrontierLlm) { { return "terms"; } }
            }

            _count++;
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

    // the same blocks, with a guard that leaves for another value
    public string InLockForBio(Category category)
    {
        lock (_gate)
        {
            if (category == Category.Bio) return "science";
        }

        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // the dispatch stands in the block before the guard
    public string Before(Category category)
    {
        lock (_gate)
        {
            if (_count > 3)
            {
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

        if (category == Category.FrontierLlm) return "terms";
        return "late";
    }
}
