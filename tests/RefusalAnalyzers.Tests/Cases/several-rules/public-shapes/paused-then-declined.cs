// from: re-created after shapes of public code
// with: logging
// why: RFA012 on text against "refusal" "with any `StringComparison`"; the loop goes round on a pause, and on a refusal nothing is sent again, so no RFA016.
using Anthropic;
using Anthropic.Models.Beta.Messages;
using Microsoft.Extensions.Logging;
namespace Workshop.Channel;

public sealed class ChannelHelper(AnthropicClient anthropic, ILogger<ChannelHelper> log)
{
    public async Task<string> AnswerAsync(List<BetaMessageParam> talk, CancellationToken cancel)
    {
        for (var resumes = 0; ; resumes++)
        {
            var reply = await anthropic.Beta.Messages.Create(new MessageCreateParams { Model = "claude-opus-5", MaxTokens = 2000, Messages = talk }, cancel);
            var ending = reply.StopReason?.Raw();
            if (string.Equals(ending, "pause_turn", StringComparison.OrdinalIgnoreCase) && resumes < 3)
            {
                log.LogInformation("paused {Times}", resumes + 1);
                talk.Add(new BetaAssistantMessageParam(reply.Content.Select(b => new BetaContentBlockParam(b.Json)).ToList()));
                continue;
            }

            if (string.Equals(ending, "refusal", StringComparison.OrdinalIgnoreCase)) //~ RFA012
            {
                throw new InvalidOperationException("There is no answer for the channel. Ask in another way.");
            }

            var words = string.Concat(reply.Content.Select(b => b.Value).OfType<BetaTextBlock>().Select(b => b.Text));
            return words.Length > 0 ? words : throw new InvalidOperationException($"ended as '{ending}' without words");
        }
    }
}
