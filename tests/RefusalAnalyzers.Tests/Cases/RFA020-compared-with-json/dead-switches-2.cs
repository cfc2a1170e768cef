// from: someone who had read only what the rules promise
// why: "the comparison, or the switch's governing expression"; "a dead `ToString()` switch or test is RFA020 only"
using Anthropic;
using Anthropic.Models.Messages;
namespace Dead;

public sealed class DeadSwitches(IAnthropicClient client, Action<string> log)
{
    public async Task StatementAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        switch (message.StopReason?.ToString()) //~ RFA020
        {
            case "refusal":
                log("declined");
                break;
            case "end_turn":
                log(message.ID);
                break;
        }
    }

    public async Task<string> ExpressionAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        return (message.StopReason?.ToString() ?? "none") switch //~ RFA020
        {
            "end_turn" or "refusal" => "done",
            "tool_use" => "tools",
            _ => "odd",
        };
    }

    public async Task<string> LocalAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        var category = $"{message.StopDetails?.Category}";
        return category switch //~ RFA020
        {
            "cyber" => "security",
            "bio" => "life science",
            _ => "other",
        };
    }

    public async Task<string> WordsAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        return message.StopReason?.ToString().Trim('"') switch
        {
            "end_turn" => "done",
            "tool_use" => "tools",
            "refusal" => "declined",
            _ => "odd",
        };
    }
}
