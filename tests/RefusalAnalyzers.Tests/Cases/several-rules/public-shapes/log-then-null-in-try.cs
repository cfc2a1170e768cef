// from: re-created after shapes of public code
// with: logging
// why: "Doing. Throwing, calling, assigning …": the log call does something, and only a refusal leads there.
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;
namespace Cartwright;

public sealed class WheelHints(IAnthropicClient anthropic, ILogger<WheelHints> log)
{
    public async Task<string?> HintAsync(MessageCreateParams request)
    {
        try
        {
            var hint = await anthropic.Messages.Create(request);
            if (hint.StopReason == "refusal") //~ RFA012
            {
                log.LogWarning("the hint was declined (refusal)");
                return null;
            }

            return hint.Content.Select(b => b.Value).OfType<TextBlock>().FirstOrDefault()?.Text;
        }
        catch (Exception e)
        {
            log.LogWarning(e, "no hint");
            return null;
        }
    }
}
