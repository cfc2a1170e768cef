// from: someone who had read only what the rules promise
// why: "not as a parameter, field or loop element"
using Anthropic;
using Anthropic.Models.Messages;
namespace Glossary;

public sealed class TermReader(IAnthropicClient client)
{
    private Message? _last;

    private static string TextOf(Message message) =>
        string.Concat(message.Content.Select(block => block.Value).OfType<TextBlock>().Select(text => text.Text));

    public async Task LoadAsync(MessageCreateParams request) => _last = await client.Messages.Create(request);

    public string? Parameter(Message message)
    {
        if (message.StopReason == StopReason.Refusal)
        {
            return null;
        }

        return TextOf(message);
    }

    public string Field()
    {
        if (_last is null || _last.StopReason == StopReason.Refusal)
        {
            return "";
        }

        return TextOf(_last);
    }

    public IEnumerable<string> Elements(IEnumerable<Message> messages)
    {
        foreach (var message in messages)
        {
            if (message.StopReason == StopReason.Refusal)
            {
                yield break;
            }

            yield return TextOf(message);
        }
    }

    public async Task<string?> Awaited(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            return null;
        }

        return TextOf(message);
    }
}
