// from: someone who had read only what the rules promise
// why: "Yielding null, an empty text or collection, or a fixed text is doing something where the member itself obtained the response and elsewhere yields what it makes of that response's content"
using System.Collections.Immutable;
using Anthropic;
using Anthropic.Models.Beta.Messages;
namespace Keywords;

public sealed class KeywordService(AnthropicClient client)
{
    private const string Sorry = "No keywords for this text.";

    private static IEnumerable<string> Texts(BetaMessage message) =>
        message.Content.Select(block => block.Value).OfType<BetaTextBlock>().Select(text => text.Text);

    public async Task<string> ConstantAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        if (message.StopReason == BetaStopReason.Refusal) //~ RFA012
        {
            return Sorry;
        }

        return string.Join(", ", Texts(message));
    }

    public async Task<IEnumerable<string>> EnumerableAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        if (message.StopReason == BetaStopReason.Refusal) //~ RFA012
            return Enumerable.Empty<string>();

        return Texts(message).ToList();
    }

    public async Task<ImmutableArray<string>> ImmutableAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        if (message.StopReason == BetaStopReason.Refusal) //~ RFA012
        {
            return [];
        }

        return [.. Texts(message)];
    }

    public async Task<int> FirstLengthAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        if (message.StopReason == BetaStopReason.Refusal)
        {
            return -1;
        }

        return Texts(message).First().Length;
    }

    public async Task<bool> TryAsync(MessageCreateParams request, Action<string> found)
    {
        var message = await client.Beta.Messages.Create(request);
        if (message.StopReason == BetaStopReason.Refusal)
        {
            return false;
        }

        found(string.Join(", ", Texts(message)));
        return true;
    }
}
