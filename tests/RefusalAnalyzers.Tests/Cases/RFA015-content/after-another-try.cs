// from: someone who had read only what the rules promise
// why: RFA015 speaks of "the content of a refused response": what another model answered is none
using Anthropic;
using Anthropic.Models.Messages;
namespace Notes;

public sealed class SecondTry(IAnthropicClient client, Action<string> show)
{
    private static string TextOf(IEnumerable<ContentBlock> blocks) =>
        string.Concat(blocks.Select(block => block.Value).OfType<TextBlock>().Select(text => text.Text));

    public async Task SeparateAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            var second = await client.Messages.Create(request with { Model = Model.ClaudeHaiku5_5 });
            show(TextOf(second.Content));
            return;
        }

        show(TextOf(message.Content));
    }

    public async Task BothAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            var second = await client.Messages.Create(request with { Model = Model.ClaudeHaiku5_5 });
            show(TextOf(message.Content)); //~ RFA015
            show(TextOf(second.Content));
        }
    }

    public async Task HistoryAsync(MessageCreateParams request, List<string> history)
    {
        var message = await client.Messages.Create(request);
        var stop = message.StopReason?.Raw();
        if (stop == "refusal")
        {
            history.Add(message.StopDetails?.Category?.Raw() ?? "none");
            history.AddRange(message.Content.Select(block => block.ToString())); //~ RFA015
        }
    }

    public async Task BeforeTheBranchAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        var blocks = message.Content.Count;
        if (message.StopReason == StopReason.Refusal)
        {
            show($"{blocks} blocks, declined for {message.StopDetails?.Category?.Raw()}");
        }
    }
}
