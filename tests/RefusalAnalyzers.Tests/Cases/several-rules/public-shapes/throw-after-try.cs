// from: re-created after shapes of public code
// why: "A refusal branch … must *do* something (throw, call, assign …)"; RFA012 "a refusal branch that never looks at the category and does not hand the response on".
using Anthropic;
using Anthropic.Exceptions;
using Anthropic.Models.Messages;
namespace Bellfounder;

public sealed class CastingException(string message) : Exception(message);

public sealed class BellInscriptions(IAnthropicClient anthropic)
{
    public async Task<string> WriteAsync(string dedication, CancellationToken cancel)
    {
        Message verse;
        try
        {
            verse = await anthropic.Messages.Create(new MessageCreateParams
            {
                Model = "claude-opus-4-5",
                MaxTokens = 300,
                Messages = [new UserMessageParam(dedication)],
            }, cancel);
        }
        catch (AnthropicApiException e)
        {
            throw new CastingException($"the foundry's line is down: {e.Message}");
        }

        if (verse.StopReason == StopReason.Refusal) //~ RFA012
        {
            throw new CastingException("no inscription for this bell");
        }

        return string.Concat(verse.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text));
    }
}
