// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;
namespace Gateway.Middleware;

public sealed class DeclinedException(string text, Exception? inner = null) : Exception(text, inner);
public sealed class RefusalException(RefusalStopDetails? details) : Exception("declined") { public RefusalStopDetails? Details { get; } = details; }

public sealed class Metrics { public void Count(string name) { } public void Count(string name, string tag) { } }

public sealed class RefusalMiddleware(Func<MessageCreateParams, CancellationToken, Task<Message>> next, Metrics metrics)
{
    // the branch throws and "never looks at the category and does not hand the response on"
    public async Task<Message> Throws(MessageCreateParams p, CancellationToken ct)
    {
        var message = await next(p, ct);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            metrics.Count("refusals");
            throw new DeclinedException("The model declined.");
        }

        return message;
    }

    // the exception carries `StopDetails`: "letting the response, its `StopDetails` … out of it (… exception)"
    public async Task<Message> Carries(MessageCreateParams p, CancellationToken ct)
    {
        var message = await next(p, ct);
        if (message.StopReason == StopReason.Refusal) throw new RefusalException(message.StopDetails);
        return message;
    }

    // "Reading `Category` anywhere in it" is enough
    public async Task<Message> Reads(MessageCreateParams p, CancellationToken ct)
    {
        var message = await next(p, ct);
        if (message.StopReason == StopReason.Refusal) metrics.Count("refusals", message.StopDetails?.Category?.Raw() ?? "none");
        return message;
    }

    // "A value copied out of the response (`message.ID`) is not the response"
    public async Task<Message> Id(MessageCreateParams p, CancellationToken ct)
    {
        var message = await next(p, ct);
        if (message.StopReason == StopReason.Refusal) metrics.Count("refusals", message.ID); //~ RFA012
        return message;
    }

    // `Explanation` is no category
    public async Task<Message> Explains(MessageCreateParams p, CancellationToken ct)
    {
        var message = await next(p, ct);
        if (message.StopReason == StopReason.Refusal) throw new DeclinedException(message.StopDetails?.Explanation ?? "declined"); //~ RFA012
        return message;
    }

    // the guard form: "the rest of the block after `if (not refusal) return`"
    public async Task<Message> Guard(MessageCreateParams p, CancellationToken ct)
    {
        var message = await next(p, ct);
        if (message.StopReason != StopReason.Refusal) return message; //~ RFA012
        metrics.Count("refusals");
        throw new DeclinedException("declined");
    }

    // the guard form, response handed on
    public async Task<Message> GuardHands(MessageCreateParams p, CancellationToken ct, Func<Message, Task<Message>> fallback)
    {
        var message = await next(p, ct);
        if (message.StopReason != StopReason.Refusal) return message;
        metrics.Count("refusals");
        return await fallback(message);
    }

    // "pure mapping from one enum to another is no handler": an arm with a static property of another type
    public ChatFinishReason Finish(Message m) => m.StopReason?.Value() switch
    {
        StopReason.Refusal => ChatFinishReason.ContentFilter, StopReason.ToolUse => ChatFinishReason.ToolCalls, _ => ChatFinishReason.Stop,
    };

    // the arm throws
    public ChatFinishReason FinishOrThrow(Message m) => m.StopReason?.Value() switch
    {
        StopReason.Refusal => throw new DeclinedException("declined"), //~ RFA012
        StopReason.ToolUse => ChatFinishReason.ToolCalls,
        _ => ChatFinishReason.Stop,
    };

    // a refusal, or another stop that is no normal end
    public void Incomplete(Message m)
    {
        if (m.StopReason == StopReason.Refusal || m.StopReason == StopReason.MaxTokens) throw new DeclinedException("incomplete"); //~ RFA012
    }
}
