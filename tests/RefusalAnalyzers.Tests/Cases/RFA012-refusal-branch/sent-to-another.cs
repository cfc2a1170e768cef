// from: someone who had read only what the rules promise
// why: "Acting on the refusal, for the sending that it leads to: a different model or other parameters …, and another receiver (another client, another service, another object's method that is given what the request was built of)"
using Anthropic;
using Anthropic.Models.Messages;
namespace Routing;

public interface IFallbackWriter
{
    Task<string> WriteAsync(string prompt);
}

public sealed class Writer(IAnthropicClient primary, IAnthropicClient secondary, IFallbackWriter fallback, Action<string> log)
{
    private static MessageCreateParams Build(string prompt, string model) => new()
    {
        MaxTokens = 512,
        Model = model,
        Messages = [new UserMessageParam(prompt)],
    };

    public async Task<string> OtherClientAsync(MessageCreateParams request)
    {
        var message = await primary.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            log("asking the other account");
            message = await secondary.Messages.Create(request);
        }

        return message.ID;
    }

    public async Task<string> OtherServiceAsync(string prompt)
    {
        var message = await primary.Messages.Create(Build(prompt, "claude-sonnet-4-5"));
        if (message.StopReason == StopReason.Refusal)
        {
            return await fallback.WriteAsync(prompt);
        }

        return message.ID;
    }

    public async Task<string> OtherModelByArgumentAsync(string prompt)
    {
        var message = await primary.Messages.Create(Build(prompt, "claude-sonnet-4-5"));
        if (message.StopReason?.Raw() != "refusal")
        {
            return message.ID;
        }

        log("asking the smaller model");
        var second = await primary.Messages.Create(Build(prompt, "claude-haiku-4-5"));
        return second.ID;
    }

    // Nothing is sent anywhere.
    public async Task<string> NotSentAsync(string prompt)
    {
        var message = await primary.Messages.Create(Build(prompt, "claude-sonnet-4-5"));
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            log("declined");
            throw new NotSupportedException();
        }

        return message.ID;
    }
}
