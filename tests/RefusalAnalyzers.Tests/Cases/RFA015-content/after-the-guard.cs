// from: someone who had read only what the rules promise
// why: "the content of a refused response is used in a refusal branch (it is empty or partial)"; "the rest of the block after `if (not refusal) return`"
using Anthropic;
using Anthropic.Models.Messages;
namespace Notes;

public sealed class NoteService(IAnthropicClient client, Action<string> log)
{
    private static string TextOf(IEnumerable<ContentBlock> blocks) =>
        string.Concat(blocks.Select(block => block.Value).OfType<TextBlock>().Select(text => text.Text));

    public async Task GuardAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason != StopReason.Refusal)
        {
            return;
        }

        log("declined " + message.StopDetails?.Category?.Raw());
        log("so far: " + TextOf(message.Content)); //~ RFA015
    }

    public async Task ElseAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason?.Value() is not StopReason.Refusal)
        {
            log(TextOf(message.Content));
        }
        else
        {
            log(message.StopDetails?.Category?.Raw() ?? "no category");
            foreach (var block in message.Content) //~ RFA015
            {
                log(block.ToString());
            }
        }
    }

    public async Task<string> TernaryAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        return message.StopReason == "refusal"
            ? $"declined ({message.StopDetails?.Category?.Raw()}): {TextOf(message.Content)}" //~ RFA015
            : TextOf(message.Content);
    }

    public async Task AfterwardsAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            log("declined " + message.StopDetails?.Category?.Raw());
        }

        log(TextOf(message.Content));
    }
}
