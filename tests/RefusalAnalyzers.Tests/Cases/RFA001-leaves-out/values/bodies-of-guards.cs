// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Vault;

public sealed class Bodies
{
    private readonly object _gate = new();
    private int _n;

    public string Lock(Category category)
    {
        if (category == Category.FrontierLlm)
        {
            lock (_gate)
            {
                return "terms" + _n;
            }
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

    public string Using(Category category, string path)
    {
        if (category == Category.FrontierLlm)
        {
            using (var reader = new StreamReader(path))
            {
                return reader.ReadToEnd();
            }
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

    public string UsingDeclaration(Category category, string path)
    {
        if (category == Category.FrontierLlm)
        {
            using var reader = new StreamReader(path);
            return reader.ReadToEnd();
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

    public string Checked(Category category, int n)
    {
        if (category == Category.FrontierLlm)
        {
            checked
            {
                throw new ArgumentException((n + 1).ToString());
            }
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

    public string WhileTrue(Category category)
    {
        if (category == Category.FrontierLlm)
        {
            while (true)
            {
                if (_n++ > 3) return "terms";
            }
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

    public string ForEver(Category category)
    {
        if (category == Category.FrontierLlm)
        {
            for (; ; )
            {
                if (_n++ > 3) throw new TimeoutException();
            }
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

    public string DoOnce(Category category)
    {
        if (category == Category.FrontierLlm)
        {
            do
            {
                return "terms";
            }
            while (true);
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

    // these may go on
    public string ForEach(Category category, int[] numbers)
    {
        if (category == Category.FrontierLlm)
        {
            foreach (var number in numbers)
            {
                return "terms" + number;
            }
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

    public string WhileBreak(Category category)
    {
        if (category == Category.FrontierLlm)
        {
            while (true)
            {
                if (_n++ > 3) break;
            }
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

    public string LockOnly(Category category)
    {
        if (category == Category.FrontierLlm)
        {
            lock (_gate)
            {
                _n++;
            }
        }

        switch (category) //~ RFA001
        {
            case Category.Cyber: return "security";
            case Category.Bio: return "science";
            case Category.ReasoningExtraction: return "prompts";
            case Category.GeneralHarms: return "policy";
            default: return "triage";
        }
    }

    // a `return` in a lambda leaves the lambda
    public string Lambda(Category category, List<Func<string>> later)
    {
        if (category == Category.FrontierLlm)
        {
            later.Add(() => { return "terms"; });
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
