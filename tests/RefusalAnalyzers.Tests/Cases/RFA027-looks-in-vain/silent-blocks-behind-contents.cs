// from: someone who had read only what the rules promise
// SPEC §3: RFA027 speaks of "a `Message` or `BetaMessage` sought in the `RawRepresentation` of … a content"; these are blocks
// with: meai
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Audit;

public static class Blocks
{
    public static IEnumerable<string> Describe(ChatResponse response)
    {
        foreach (var content in response.Messages.SelectMany(message => message.Contents))
        {
            yield return content.RawRepresentation switch
            {
                ToolUseBlock use => "tool " + use.Name,
                ThinkingBlock => "thinking",
                TextBlock text => text.Text,
                _ => content.GetType().Name,
            };
        }
    }
}
