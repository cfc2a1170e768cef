// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Vault;

public sealed class Rounds(Func<Category> next)
{
    private int _n;

    // the body may never run
    public string ForEach(Category category, IEnumerable<int> items)
    {
        foreach (var item in items)
        {
            if (category == Category.FrontierLlm) return "terms";
            _n += item;
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

    public string For(Category category, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (category == Category.FrontierLlm) return "terms";
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

    public string While(Category category)
    {
        while (_n++ < 10)
        {
            if (category == Category.FrontierLlm) return "terms";
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

    public async Task<string> AwaitForEach(Category category, IAsyncEnumerable<int> items)
    {
        await foreach (var item in items)
        {
            if (category == Category.FrontierLlm) return "terms";
            _n += item;
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

    // the body runs once at least
    public string Do(Category category)
    {
        do
        {
            if (category == Category.FrontierLlm) return "terms";
        }
        while (_n++ < 10);

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
        while (true)
        {
            if (category == Category.FrontierLlm) return "terms";
            if (_n++ > 10) break;
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

    // guard and dispatch in one round
    public void Continue(IEnumerable<Category> categories, List<string> texts)
    {
        foreach (var category in categories)
        {
            if (category == Category.FrontierLlm) continue;
            texts.Add(category switch
            {
                Category.Cyber => "security",
                Category.Bio => "science",
                Category.ReasoningExtraction => "prompts",
                Category.GeneralHarms => "policy",
                _ => "triage",
            });
        }
    }

    public void Break(IReadOnlyList<Category> categories, List<string> texts)
    {
        for (var i = 0; i < categories.Count; i++)
        {
            var category = categories[i];
            if (category == Category.FrontierLlm) break;
            switch (category)
            {
                case Category.Cyber: texts.Add("security"); break;
                case Category.Bio: texts.Add("science"); break;
                case Category.ReasoningExtraction: texts.Add("prompts"); break;
                case Category.GeneralHarms: texts.Add("policy"); break;
                default: texts.Add("triage"); break;
            }
        }
    }

    // the break leads out of the loop, to the dispatch
    public string BreakBefore(Category category)
    {
        while (_n++ < 10)
        {
            if (category == Category.FrontierLlm) break;
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

    // the continue goes on with the inner loop only
    public string InnerContinue(Category category, int[] numbers)
    {
        foreach (var number in numbers)
        {
            if (category == Category.FrontierLlm) continue;
            _n += number;
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

    // the loop goes round until it is another category
    public string Until()
    {
        var category = next();
        while (category == Category.FrontierLlm)
        {
            category = next();
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
