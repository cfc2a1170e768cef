// from: someone who had read only what the rules promise
// why: "What stands right of `&&` after the refusal test belongs to the branch"; "a response handed on there is handed on"
using Anthropic;
using Anthropic.Models.Messages;
namespace Workers;

public interface IAdvisor
{
    bool Wants(string id);
    bool Wants(Message message);
    bool Wants(RefusalStopDetails? details);
}

public sealed class Advised(IAnthropicClient client, IAdvisor advisor, Action<string> log)
{
    public async Task ByIdAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal && advisor.Wants(message.ID)) //~ RFA012
        {
            log("declined");
        }
    }

    public async Task ByMessageAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal && advisor.Wants(message))
        {
            log("declined");
        }
    }

    public async Task ByDetailsAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        var told = message.StopReason == StopReason.Refusal && advisor.Wants(message.StopDetails);
        log(told ? "declined" : "-");
    }

    public async Task ByCategoryAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == "refusal" && message.StopDetails?.Category != Category.Cyber)
        {
            log("declined");
        }
    }

    public async Task GuardByIdAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason != StopReason.Refusal || !advisor.Wants(message.ID)) //~ RFA012
        {
            return;
        }

        log("declined");
    }

    public async Task GuardByDetailsAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopDetails is null || !advisor.Wants(message.StopDetails))
        {
            return;
        }

        log("declined");
    }
}
