// from: someone who had read only what the rules promise
// why: RFA012 "never looks at the category and does not hand the response on" and RFA015 "the content … is used" are two rules: both speak
using Anthropic;
using Anthropic.Models.Beta.Messages;
namespace Notes;

public sealed class Partial(IAnthropicClient client, Action<string> show)
{
    public async Task ShowAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        if (message.StopReason == BetaStopReason.Refusal) //~ RFA012
        {
            show(string.Concat(message.Content.Select(block => block.ToString()))); //~ RFA015
        }
    }

    public async Task<string> SectionAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        switch (message.StopReason?.Value())
        {
            case BetaStopReason.EndTurn:
                return message.ID;
            case BetaStopReason.Refusal: //~ RFA012
                var first = message.Content[0]; //~ RFA015
                return first.TryPickText(out var text) ? text.Text : "";
            default:
                return "";
        }
    }

    public async Task<string> HandedOnAsync(MessageCreateParams request, Func<BetaMessage, string> explain)
    {
        var message = await client.Beta.Messages.Create(request);
        if (message.StopDetails is not null)
        {
            return explain(message) + message.Content[^1]; //~ RFA015
        }

        return message.ID;
    }
}
