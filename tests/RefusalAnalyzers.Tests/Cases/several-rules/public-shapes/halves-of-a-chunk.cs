// from: re-created after shapes of public code
// with: logging
// why: the member calls itself on `max_tokens` with other arguments, never on a refusal (no RFA016); the refusal branch calls `AddRange` and nobody looks (RFA012).
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;
namespace Cards;

public sealed class CardGrader(AnthropicClient anthropic, ILogger<CardGrader> log)
{
    public async Task GradeAsync(string[] cards, List<string> failed, CancellationToken cancel)
    {
        var reply = await anthropic.Messages.Create(new MessageCreateParams { Model = "claude-opus-5", MaxTokens = 4000, Messages = [new UserMessageParam(string.Join('\n', cards))] }, cancel);
        if (reply.StopReason == "max_tokens")
        {
            if (cards.Length > 1)
            {
                log.LogWarning("{Count} cards are too many", cards.Length);
                var half = cards.Length / 2;
                await GradeAsync(cards[..half], failed, cancel);
                await GradeAsync(cards[half..], failed, cancel);
            }

            return;
        }

        if (reply.StopReason == "refusal") //~ RFA012
        {
            failed.AddRange(cards.Select(card => card + ": declined"));
            return;
        }

        log.LogInformation("{Words}", string.Concat(reply.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text)));
    }
}
