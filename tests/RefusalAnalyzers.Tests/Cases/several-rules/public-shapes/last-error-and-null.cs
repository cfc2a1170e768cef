// from: re-created after shapes of public code
// why: "It must *do* something (… assign …)"; `Fallbacks` do not look for the program.
using Anthropic;
using Anthropic.Models.Beta.Messages;
namespace Templates;

public sealed class SentenceMaker(AnthropicClient anthropic, bool others)
{
    public string? LastError { get; private set; }

    public async Task<string?> MakeAsync(string words, CancellationToken cancel)
    {
        try
        {
            var p = new MessageCreateParams { Model = "claude-opus-5", MaxTokens = 200, Messages = [new BetaUserMessageParam(words)] };
            if (others)
                p = p with { Betas = ["server-side-fallback-2026-07-01"], Fallbacks = new Default() };
            var reply = await anthropic.Beta.Messages.Create(p, cancel);
            if (reply.StopReason == BetaStopReason.Refusal) //~ RFA012
            {
                LastError = "declined, the template is used";
                return null;
            }

            LastError = null;
            return string.Concat(reply.Content.Select(b => b.Value).OfType<BetaTextBlock>().Select(b => b.Text));
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            LastError = "too slow";
        }

        return null;
    }
}
