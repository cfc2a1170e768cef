// from: someone who had read only what the rules promise
// why: "A one-expression function or property of the same file that reads the category" is a look; "A value copied out of the response (`message.ID`) is not the response"
using Anthropic;
using Anthropic.Models.Messages;
namespace Wrapped;

public sealed record Reply(Message Message)
{
    public bool Refused => Message.StopReason == "refusal";
    public bool HasAnswer => Message.StopReason != "refusal";
    public string? Why => Message.StopDetails?.Explanation;
    public string Topic => Message.StopDetails?.Category?.Raw() ?? "none";
    public string Id => Message.ID;
}

public sealed class ReplyService(IAnthropicClient client, Action<string> log)
{
    private async Task<Reply> SendAsync(MessageCreateParams request) => new(await client.Messages.Create(request));

    public async Task ExplainedAsync(MessageCreateParams request)
    {
        var reply = await SendAsync(request);
        if (reply.Refused) //~ RFA012
        {
            log($"{reply.Id}: {reply.Why}");
        }
    }

    public async Task NegatedAsync(MessageCreateParams request)
    {
        var reply = await SendAsync(request);
        if (!reply.HasAnswer) //~ RFA012
        {
            log(reply.Id + " has no answer");
        }
    }

    public async Task TopicAsync(MessageCreateParams request)
    {
        var reply = await SendAsync(request);
        if (reply.Refused)
        {
            log($"{reply.Id}: {reply.Topic}");
        }
    }

    public async Task MessageAsync(MessageCreateParams request, Action<Message> audit)
    {
        var reply = await SendAsync(request);
        if (!reply.HasAnswer)
        {
            log(reply.Id);
            audit(reply.Message);
        }
    }
}
