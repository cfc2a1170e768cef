// from: someone who had read only what the rules promise
// why: "A response that is stored, or whose category was read, before the branch is not swallowed (assigning, calling and throwing in the branch remain doing)"
using Anthropic;
using Anthropic.Models.Messages;
namespace Assistants;

public sealed class Assistant(IAnthropicClient client, Action<string> log)
{
    private readonly List<Message> _history = [];

    public Message? Last { get; private set; }

    private static string TextOf(Message message) =>
        string.Concat(message.Content.Select(block => block.Value).OfType<TextBlock>().Select(text => text.Text));

    public async Task<string?> StoredAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        Last = message;
        if (message.StopReason == StopReason.Refusal)
        {
            return null;
        }

        return TextOf(message);
    }

    public async Task<string?> StoredInListAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        _history.Add(message);
        if (message.StopReason == StopReason.Refusal)
        {
            return null;
        }

        return TextOf(message);
    }

    public async Task<string?> ReadBeforeAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        log($"{message.ID} {message.StopDetails?.Category?.Raw()}");
        if (message.StopReason == StopReason.Refusal)
        {
            return null;
        }

        return TextOf(message);
    }

    public async Task<string> ReadBeforeAndThrownAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        log($"{message.ID} {message.StopDetails?.Category?.Raw()}");
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            throw new InvalidOperationException("declined");
        }

        return TextOf(message);
    }

    public async Task<string?> IdLoggedBeforeAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        log(message.ID);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            return null;
        }

        return TextOf(message);
    }
}
