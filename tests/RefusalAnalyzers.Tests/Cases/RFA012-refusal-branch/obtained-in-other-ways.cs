// from: someone who had read only what the rules promise
// why: "The member obtained the response by a call in it, its own interface's and a method's that does more than send included"
using Anthropic;
using Anthropic.Models.Messages;
namespace Glossary;

public interface IModelGateway
{
    Task<Message> AskAsync(string prompt, CancellationToken cancel);
}

public sealed class TermService(IModelGateway gateway, IAnthropicClient client, Action<string> log)
{
    private async Task<Message> SendLoggedAsync(MessageCreateParams request, CancellationToken cancel)
    {
        log("sending");
        var message = await client.Messages.Create(request, cancel);
        log("received " + message.ID);
        return message;
    }

    private static string TextOf(Message message) =>
        string.Concat(message.Content.Select(block => block.Value).OfType<TextBlock>().Select(text => text.Text));

    public async Task<string?> DefineAsync(string term, CancellationToken cancel)
    {
        var message = await gateway.AskAsync("Define " + term, cancel);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            return null;
        }

        return TextOf(message);
    }

    public async Task<string> TranslateAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var message = await SendLoggedAsync(request, cancel).ConfigureAwait(false);
        if (message.StopReason?.Raw() == "refusal") //~ RFA012
            return default!;

        var text = TextOf(message);
        return text.TrimEnd();
    }

    public async Task<string?> DefineLoudlyAsync(string term, CancellationToken cancel)
    {
        var message = await gateway.AskAsync("Define " + term, cancel);
        if (message.StopReason == StopReason.Refusal)
        {
            log($"{term} was declined: {message.StopDetails?.Category?.Raw() ?? "no category"}");
            return null;
        }

        return TextOf(message);
    }
}
