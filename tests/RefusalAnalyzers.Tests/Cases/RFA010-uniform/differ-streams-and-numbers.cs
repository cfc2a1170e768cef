// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public sealed class Feed
{
    private static void Log(string text) { }

    // "with the same constant values": another element is yielded.
    public IEnumerable<string> Yield(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: yield return "a"; break;
            case Category.FrontierLlm: yield return "b"; break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: yield return "a"; break;
            default: yield return "a"; break;
        }
    }

    // "the same operations": yield break skips what follows.
    public IEnumerable<string> YieldBreak(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: Log("x"); break;
            case Category.FrontierLlm: Log("x"); yield break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: Log("x"); break;
            default: Log("x"); break;
        }
        yield return "a";
    }

    // "the same operations": one waits first.
    public async IAsyncEnumerable<int> AsyncStream(Category? c)
    {
        if (c is Category.Cyber or Category.Bio) { yield return 1; }
        else if (c == Category.FrontierLlm) { await Task.Delay(1); yield return 1; }
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) { yield return 1; }
        else { yield return 1; }
    }

    // "on the same symbols": the deconstruction swaps.
    public int Deconstruct(Category? c, int a, int b)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: (a, b) = (b, a); break;
            case Category.FrontierLlm: (a, b) = (a, b); break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: (a, b) = (b, a); break;
            default: (a, b) = (b, a); break;
        }
        return a - b;
    }

    // "the same operations": ??= writes only over null.
    public string Compound(Category? c, string? text)
    {
        if (c is Category.Cyber or Category.Bio) { text ??= "x"; }
        else if (c == Category.FrontierLlm) { text = "x"; }
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) { text ??= "x"; }
        else { text ??= "x"; }
        return text;
    }

    // "on the same symbols": another StringComparison.
    public int Stacked(Category? c, string s) => c switch
    {
        Category.Cyber or Category.Bio => s.IndexOf("x", StringComparison.Ordinal),
        Category.FrontierLlm => s.IndexOf("x", StringComparison.OrdinalIgnoreCase),
        Category.ReasoningExtraction or Category.GeneralHarms => s.IndexOf("x", StringComparison.Ordinal),
        _ => s.IndexOf("x", StringComparison.Ordinal),
    };

    // "with the same constant values": 1.0m and 1m are equal, 1.5m is not.
    public object Decimal(Category? c) => c switch
    {
        Category.Cyber => 1.0m as object,
        Category.Bio => 1.0m as object,
        Category.FrontierLlm => 1.5m as object,
        Category.ReasoningExtraction => 1.0m as object,
        Category.GeneralHarms => 1.0m as object,
        _ => 1.0m as object,
    };

    // "with the same constant values": 0.0 and -0.0 differ as operands of a division.
    public double Zero(Category? c, double d) => c switch
    {
        Category.Cyber => d / 0.0,
        Category.Bio => d / 0.0,
        Category.FrontierLlm => d / -0.0,
        Category.ReasoningExtraction => d / 0.0,
        Category.GeneralHarms => d / 0.0,
        _ => d / 0.0,
    };

    // "on the same symbols": another text is parsed.
    public int OutVar(Category? c, string s, string t)
    {
        switch (c)
        {
            case Category.Cyber: { return int.TryParse(s, out var n) ? n : 0; }
            case Category.Bio: { return int.TryParse(s, out var n) ? n : 0; }
            case Category.FrontierLlm: { return int.TryParse(t, out var n) ? n : 0; }
            case Category.ReasoningExtraction: { return int.TryParse(s, out var n) ? n : 0; }
            case Category.GeneralHarms: { return int.TryParse(s, out var n) ? n : 0; }
            default: { return int.TryParse(s, out var n) ? n : 0; }
        }
    }
}
