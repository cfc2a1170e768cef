// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Vault;

public sealed class Attempts(Action risky)
{
    private int _failed;

    // the guard stands in a try whose finally ends as ever
    public string Finally(Category category)
    {
        try
        {
            if (category == Category.FrontierLlm) return "terms";
        }
        finally
        {
            _failed++;
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

    // in the finally itself
    public string InFinally(Category category)
    {
        try
        {
            risky();
        }
        finally
        {
            if (category == Category.FrontierLlm) throw new InvalidOperationException("terms");
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

    // only in the catch: without an exception the value still comes
    public string InCatch(Category category)
    {
        try
        {
            risky();
        }
        catch (IOException)
        {
            if (category == Category.FrontierLlm) return "terms";
            _failed++;
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

    // what the guard throws is caught, and the value comes
    public string Caught(Category category)
    {
        try
        {
            if (category == Category.FrontierLlm) throw new InvalidOperationException("terms");
        }
        catch (InvalidOperationException)
        {
            _failed++;
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

    // caught and left
    public string CaughtAndLeft(Category category)
    {
        try
        {
            if (category == Category.FrontierLlm) throw new InvalidOperationException("terms");
        }
        catch (InvalidOperationException)
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

    // caught and thrown again
    public string Rethrown(Category category)
    {
        try
        {
            if (category == Category.FrontierLlm) throw new InvalidOperationException("terms");
        }
        catch (Exception e) when (e.Message.Length > 0)
        {
            _failed++;
            throw;
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

    // the body of the guard leaves through a try
    public string ReturnsInTry(Category category)
    {
        if (category == Category.FrontierLlm)
        {
            try
            {
                risky();
                return "terms";
            }
            catch (IOException)
            {
                throw;
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

    // the body of the guard goes on after an exception
    public string GoesOn(Category category)
    {
        if (category == Category.FrontierLlm)
        {
            try
            {
                risky();
                return "terms";
            }
            catch (IOException)
            {
                _failed++;
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

    // the dispatch in the catch, the guard before the try
    public string DispatchInCatch(Category category)
    {
        if (category == Category.FrontierLlm) return "terms";
        try
        {
            risky();
            return "fine";
        }
        catch (IOException)
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
    }

    // the guard at the end of the try, the dispatch in the catch: what throws before it brings the value along
    public string BothInTry(Category category)
    {
        try
        {
            risky();
            if (category == Category.FrontierLlm) return "terms";
            return "fine";
        }
        catch (IOException)
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
}
