// from: someone who had read only what the rules promise
// why: "An arm that yields a constant … in a switch that maps stop reasons is a mapping: silent, unless another arm yields what it makes of the content"
using Anthropic;
using Anthropic.Models.Messages;
namespace Keywords;

public sealed class ReplyText(IAnthropicClient client)
{
    private static string TextOf(Message message) =>
        string.Concat(message.Content.Select(block => block.Value).OfType<TextBlock>().Select(text => text.Text));

    public async Task<string> AskAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        return message.StopReason?.Value() switch
        {
            StopReason.MaxTokens => TextOf(message) + " […]",
            StopReason.Refusal => "I cannot help with that.", //~ RFA012
            _ => TextOf(message),
        };
    }

    public async Task<string> AskStatementAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        switch (message.StopReason?.Raw())
        {
            default:
                return TextOf(message);
            case "refusal": //~ RFA012
                return string.Empty;
        }
    }

    public async Task<string> StateAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        return message.StopReason?.Value() switch
        {
            StopReason.EndTurn or StopReason.StopSequence => "done",
            StopReason.MaxTokens => "cut",
            StopReason.Refusal => "declined",
            _ => "open",
        };
    }

    public async Task<string> AskLookingAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        return message.StopReason?.Value() switch
        {
            StopReason.Refusal => $"I cannot help with that ({message.StopDetails?.Category?.Raw()}).",
            _ => TextOf(message),
        };
    }
}
