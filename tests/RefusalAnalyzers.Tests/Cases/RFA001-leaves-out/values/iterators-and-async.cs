// from: someone who had read only what the rules promise
using System.Runtime.CompilerServices;
using Anthropic.Models.Messages;

namespace Vault;

public sealed class Streams(Func<Task<Category>> ask)
{
    // `yield break` leaves
    public IEnumerable<string> YieldBreak(Category category)
    {
        if (category == Category.FrontierLlm)
        {
            yield return "terms";
            yield break;
        }

        switch (category)
        {
            case Category.Cyber: yield return "security"; break;
            case Category.Bio: yield return "science"; break;
            case Category.ReasoningExtraction: yield return "prompts"; break;
            case Category.GeneralHarms: yield return "policy"; break;
            default: yield return "triage"; break;
        }
    }

    // `yield return` comes back
    public IEnumerable<string> YieldReturn(Category category)
    {
        if (category == Category.FrontierLlm)
        {
            yield return "terms";
        }

        switch (category) //~ RFA001
        {
            case Category.Cyber: yield return "security"; break;
            case Category.Bio: yield return "science"; break;
            case Category.ReasoningExtraction: yield return "prompts"; break;
            case Category.GeneralHarms: yield return "policy"; break;
            default: yield return "triage"; break;
        }
    }

    public async IAsyncEnumerable<string> AsyncYieldBreak([EnumeratorCancellation] CancellationToken cancel = default)
    {
        var category = await ask();
        cancel.ThrowIfCancellationRequested();
        if (category is Category.FrontierLlm) yield break;
        yield return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // an await between guard and dispatch changes no local
    public async Task<string> Await()
    {
        var category = await ask();
        if (category == Category.FrontierLlm) return "terms";
        await Task.Delay(10);
        await using var stream = new MemoryStream();
        return category switch
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // asked anew: another value
    public async Task<string> AskedAgain()
    {
        var category = await ask();
        if (category == Category.FrontierLlm) return "terms";
        category = await ask();
        return category switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }

    // two answers are two subjects
    public async Task<string> Two()
    {
        var first = await ask();
        var second = await ask();
        if (first == Category.FrontierLlm) return "terms";
        return second switch //~ RFA001
        {
            Category.Cyber => "security",
            Category.Bio => "science",
            Category.ReasoningExtraction => "prompts",
            Category.GeneralHarms => "policy",
            _ => "triage",
        };
    }
}
