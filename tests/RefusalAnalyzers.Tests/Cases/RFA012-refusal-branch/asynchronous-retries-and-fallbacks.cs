// from: someone who had read only what the rules promise
using Anthropic.Models.Beta.Messages;
namespace Gateway.Fallback;

public sealed class FallbackClient(Func<string, Task<BetaMessage>> ask, Action<string> warn)
{
    // retries without looking
    public async Task<BetaMessage> Blind(string prompt)
    {
        var m = await ask(prompt);
        if (m.StopReason == BetaStopReason.Refusal) //~ RFA012
        {
            warn("declined, trying once more");
            m = await ask(prompt);
        }

        return m;
    }

    // looks whether a retry helps
    public async Task<BetaMessage> Looks(string prompt)
    {
        var m = await ask(prompt);
        if (m.StopReason == BetaStopReason.Refusal && m.StopDetails?.Category?.Value() is not Category.ReasoningExtraction)
        {
            m = await ask(prompt);
        }

        return m;
    }

    // a conditional await
    public async Task<BetaMessage> Ternary(string prompt)
    {
        var m = await ask(prompt);
        return m.StopReason == BetaStopReason.Refusal ? await ask(prompt) : m; //~ RFA012
    }

    // a fallback that takes the response
    public async Task<BetaMessage> Hands(string prompt, Func<BetaMessage, Task<BetaMessage>> fallback)
    {
        var m = await ask(prompt);
        return m.StopReason == BetaStopReason.Refusal ? await fallback(m) : m;
    }

    // returns it as it is
    public async Task<BetaMessage> Returns(string prompt)
    {
        var m = await ask(prompt);
        if (m.StopReason == BetaStopReason.Refusal)
        {
            warn("declined");
            return m;
        }

        return await ask(prompt + " more");
    }

    // `StopDetails is { RecommendedModel: … }` inside the branch looks at the details
    public async Task<BetaMessage> Recommended(string prompt)
    {
        var m = await ask(prompt);
        if (m.StopDetails is { RecommendedModel: { } model }) return await ask(model + ": " + prompt);
        return m;
    }

    // a task with the message inside an object initializer
    public Task<Envelope> Envelop(BetaMessage m)
    {
        if (m.StopReason == BetaStopReason.Refusal) return Task.FromResult(new Envelope { Kind = "refusal", Message = m });
        return Task.FromResult(new Envelope { Kind = "answer" });
    }

    // an object initializer with the id only
    public Task<Envelope> EnvelopId(BetaMessage m)
    {
        if (m.StopReason == BetaStopReason.Refusal) return Task.FromResult(new Envelope { Kind = m.ID }); //~ RFA012
        return Task.FromResult(new Envelope { Kind = "answer" });
    }

    // a faulted task
    public Task Faulted(BetaMessage m)
    {
        if (m.StopReason == BetaStopReason.Refusal) return Task.FromException(new InvalidOperationException("declined")); //~ RFA012
        return Task.CompletedTask;
    }

    // cancellation in a normal branch
    public Task Normal(BetaMessage m, CancellationTokenSource cts)
    {
        if (m.StopReason == BetaStopReason.EndTurn) cts.Cancel();
        return Task.CompletedTask;
    }
}

public sealed class Envelope
{
    public required string Kind { get; init; }
    public BetaMessage? Message { get; init; }
}
