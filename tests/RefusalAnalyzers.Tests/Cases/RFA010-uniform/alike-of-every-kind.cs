// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public sealed record Reply(string Text)
{
    public int Status { get; init; }
}

public sealed class Answers
{
    private readonly List<string> _log = [];
    private static Task<int> Send() => Task.FromResult(1);

    // "the same operations": equal object initializers.
    public Reply Init(Category? c) => c switch //~ RFA010
    {
        Category.Cyber => new Reply("no") { Status = 400 },
        Category.Bio => new Reply("no") { Status = 400 },
        Category.FrontierLlm => new Reply("no") { Status = 400 },
        Category.ReasoningExtraction => new Reply("no") { Status = 400 },
        Category.GeneralHarms => new Reply("no") { Status = 400 },
        _ => new Reply("no") { Status = 400 },
    };

    // "the same operations": equal `with` expressions.
    public Reply With(Category? c, Reply r) => c switch //~ RFA010
    {
        Category.Cyber or Category.Bio => r with { Status = 400 },
        Category.FrontierLlm => r with { Status = 400 },
        Category.ReasoningExtraction or Category.GeneralHarms => r with { Status = 400 },
        _ => r with { Status = 400 },
    };

    // "the same operations": equal collection expressions.
    public string[] Collection(Category? c) => c switch //~ RFA010
    {
        Category.Cyber => ["no", "never"],
        Category.Bio => ["no", "never"],
        Category.FrontierLlm => ["no", "never"],
        Category.ReasoningExtraction => ["no", "never"],
        Category.GeneralHarms => ["no", "never"],
        _ => ["no", "never"],
    };

    // "the same operations": the same call is awaited.
    public async Task<int> Awaited(Category? c) => c switch //~ RFA010
    {
        Category.Cyber or Category.Bio => await Send(),
        Category.FrontierLlm => await Send(),
        Category.ReasoningExtraction or Category.GeneralHarms => await Send(),
        _ => await Send(),
    };

    // "the same operations": equal interpolations.
    public string Text(Category? c, int id) => c switch //~ RFA010
    {
        Category.Cyber => $"no {id:D5}",
        Category.Bio => $"no {id:D5}",
        Category.FrontierLlm => $"no {id:D5}",
        Category.ReasoningExtraction => $"no {id:D5}",
        Category.GeneralHarms => $"no {id:D5}",
        _ => $"no {id:D5}",
    };

    // "the same operations": equal loops over a parameter.
    public void Loop(Category? c, string[] rows)
    {
        switch (c) //~ RFA010
        {
            case Category.Cyber: case Category.Bio: while (_log.Count < 9) _log.AddRange(rows); break;
            case Category.FrontierLlm: while (_log.Count < 9) _log.AddRange(rows); break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: while (_log.Count < 9) _log.AddRange(rows); break;
            default: while (_log.Count < 9) _log.AddRange(rows); break;
        }
    }

    // "the same operations": two calls in the same order.
    public void Twice(Category? c)
    {
        if (c is Category.Cyber or Category.Bio) { _log.Add("a"); _log.Add("b"); } //~ RFA010
        else if (c == Category.FrontierLlm) { _log.Add("a"); _log.Add("b"); }
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) { _log.Add("a"); _log.Add("b"); }
        else { _log.Add("a"); _log.Add("b"); }
    }

    // "the same operations": equal bodies of a conditional chain.
    public string? Chain(Category? c, string? id) =>
        c is Category.Cyber or Category.Bio ? id?.Trim() //~ RFA010
        : c == Category.FrontierLlm ? id?.Trim()
        : c is Category.ReasoningExtraction or Category.GeneralHarms ? id?.Trim()
        : id?.Trim();

    // "the same operations": equal try blocks.
    public void TryFinally(Category? c)
    {
        switch (c) //~ RFA010
        {
            case Category.Cyber: case Category.Bio: try { _log.Add("a"); } finally { _log.Clear(); } break;
            case Category.FrontierLlm: try { _log.Add("a"); } finally { _log.Clear(); } break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: try { _log.Add("a"); } finally { _log.Clear(); } break;
            default: try { _log.Add("a"); } finally { _log.Clear(); } break;
        }
    }

    // "the same operations": one dynamic call.
    public object Dynamic(Category? c, dynamic d) => c switch //~ RFA010
    {
        Category.Cyber or Category.Bio => d.Open(1),
        Category.FrontierLlm => d.Open(1),
        Category.ReasoningExtraction or Category.GeneralHarms => d.Open(1),
        _ => d.Open(1),
    };
}
