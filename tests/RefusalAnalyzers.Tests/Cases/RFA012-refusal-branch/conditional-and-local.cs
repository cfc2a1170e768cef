// from: someone who had read only what the rules promise
// why: "*Swallowed* (§3): `refused ? null : message`, `text = refused ? null : …; return text` … are of that kind"
using Anthropic;
using Anthropic.Models.Messages;
namespace Captions;

public sealed class CaptionService(IAnthropicClient client, Action<string> log)
{
    private static string TextOf(Message message) =>
        string.Concat(message.Content.Select(block => block.Value).OfType<TextBlock>().Select(text => text.Text));

    public async Task<Message?> MessageAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        return message.StopReason == StopReason.Refusal ? null : message; //~ RFA012
    }

    public async Task<string> NegatedAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        return message.StopReason?.Value() != StopReason.Refusal ? TextOf(message) : "No caption."; //~ RFA012
    }

    public async Task<string?> LocalAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        var text = message.StopReason == "refusal" ? null : TextOf(message); //~ RFA012
        return text;
    }

    public async Task<string?> FlagAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        var refused = message.StopDetails is not null;
        return refused ? null : TextOf(message); //~ RFA012
    }

    public async Task<string?> LoggedBeforeAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        log(message.StopDetails?.Category?.Raw() ?? "-");
        return message.StopReason == StopReason.Refusal ? null : TextOf(message);
    }

    public async Task<long> TokensAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        return message.StopReason == StopReason.Refusal ? 0 : message.Usage.OutputTokens;
    }
}
