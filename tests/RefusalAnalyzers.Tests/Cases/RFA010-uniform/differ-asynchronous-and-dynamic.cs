// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public sealed class Worker
{
    private static Task<int> One() => Task.FromResult(1);
    private static Task<int> Two() => Task.FromResult(2);

    // "on the same symbols": another task is awaited.
    public async Task<int> Awaited(Category? c) => c switch
    {
        Category.Cyber or Category.Bio => await One(),
        Category.FrontierLlm => await Two(),
        Category.ReasoningExtraction or Category.GeneralHarms => await One(),
        _ => await One(),
    };

    // "the same operations": one call more.
    public async Task<int> Configured(Category? c) => c switch
    {
        Category.Cyber => await One(),
        Category.Bio => await One(),
        Category.FrontierLlm => await One().ConfigureAwait(false),
        Category.ReasoningExtraction => await One(),
        Category.GeneralHarms => await One(),
        _ => await One(),
    };

    // "the same operations": one is awaited, the other is started and forgotten.
    public async Task Forgotten(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: await One(); break;
            case Category.FrontierLlm: _ = One(); await Task.Yield(); break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: await One(); break;
            default: await One(); break;
        }
    }

    // "the same operations": await and Wait differ.
    public async Task NotAwaited(Category? c, Task t)
    {
        switch (c)
        {
            case Category.Cyber: await t; break;
            case Category.Bio: await t; break;
            case Category.FrontierLlm: t.Wait(); break;
            case Category.ReasoningExtraction: await t; break;
            case Category.GeneralHarms: await t; break;
            default: await t; break;
        }
    }

    // "on the same symbols": another member of a dynamic.
    public object DynamicMember(Category? c, dynamic d) => c switch
    {
        Category.Cyber => d.Open(),
        Category.Bio => d.Open(),
        Category.FrontierLlm => d.Close(),
        Category.ReasoningExtraction => d.Open(),
        Category.GeneralHarms => d.Open(),
        _ => d.Open(),
    };

    // "with the same constant values": another argument of a dynamic call.
    public object DynamicArgument(Category? c, dynamic d) => c switch
    {
        Category.Cyber or Category.Bio => d.Open(1),
        Category.FrontierLlm => d.Open(2),
        Category.ReasoningExtraction or Category.GeneralHarms => d.Open(1),
        _ => d.Open(1),
    };

    // "with the same constant values": another index of a dynamic.
    public object DynamicIndex(Category? c, dynamic d) => c switch
    {
        Category.Cyber => d["a"],
        Category.Bio => d["a"],
        Category.FrontierLlm => d["b"],
        Category.ReasoningExtraction => d["a"],
        Category.GeneralHarms => d["a"],
        _ => d["a"],
    };

    // "on the same symbols": another property of a dynamic is written.
    public void DynamicSet(Category? c, dynamic d)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: d.Status = 1; break;
            case Category.FrontierLlm: d.Level = 1; break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: d.Status = 1; break;
            default: d.Status = 1; break;
        }
    }

    // "on the same symbols": another property of a dynamic is read.
    public object DynamicRead(Category? c, dynamic d) => c switch
    {
        Category.Cyber or Category.Bio => d.Status,
        Category.FrontierLlm => d.Level,
        Category.ReasoningExtraction or Category.GeneralHarms => d.Status,
        _ => d.Status,
    };

    // "on the same symbols": another type is created from a dynamic.
    public object DynamicNew(Category? c, dynamic d) => c switch
    {
        Category.Cyber => new Uri(d),
        Category.Bio => new Uri(d),
        Category.FrontierLlm => new FileInfo(d),
        Category.ReasoningExtraction => new Uri(d),
        Category.GeneralHarms => new Uri(d),
        _ => new Uri(d),
    };
}
