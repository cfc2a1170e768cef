// from: someone who had read only what the rules promise
// why: "or letting the response, its `StopDetails` … out of it (argument, return value, assignment, exception) is enough to stay silent"
using Anthropic;
using Anthropic.Models.Messages;
namespace Errors;

public sealed class RefusedException(string text, Message? response = null) : Exception(text)
{
    public Message? Response { get; init; } = response;
    public RefusalStopDetails? Details { get; init; }
    public string? Id { get; init; }
}

public sealed class Strict(IAnthropicClient client)
{
    public async Task<long> CarriedAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            throw new RefusedException("declined", message);
        }

        return message.Usage.OutputTokens;
    }

    public async Task<long> InitializedAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
            throw new RefusedException("declined") { Details = message.StopDetails };
        return message.Usage.OutputTokens;
    }

    public async Task<long> DataAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            var error = new InvalidOperationException("declined");
            error.Data["response"] = message;
            throw error;
        }

        return message.Usage.OutputTokens;
    }

    public async Task<long> IdOnlyAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            throw new RefusedException("declined") { Id = message.ID };
        }

        return message.Usage.OutputTokens;
    }

    public async Task<long> ExplainedAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopDetails is { } details) //~ RFA012
        {
            throw new RefusedException(details.Explanation ?? "declined") { Id = message.ID };
        }

        return message.Usage.OutputTokens;
    }
}
