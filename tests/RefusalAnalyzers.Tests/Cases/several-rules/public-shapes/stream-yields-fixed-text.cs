// from: re-created after shapes of public code
// why: "A local that is assigned anywhere in the member, in loops and streams too, where each assignment is a stop reason … or the local itself (`reason = … ?? reason`)"; a fixed text where the member elsewhere yields the content.
using Anthropic;
using Anthropic.Models.Beta.Messages;
namespace Postcards;

public sealed class ReplyIdeas(AnthropicClient anthropic)
{
    public async IAsyncEnumerable<string> SuggestAsync(MessageCreateParams request)
    {
        string? ending = null;
        await foreach (var item in anthropic.Beta.Messages.CreateStreaming(request))
        {
            if (item.TryPickContentBlockDelta(out var piece) && piece.Delta.TryPickText(out var words))
                yield return words.Text;
            else if (item.TryPickDelta(out var last))
                ending = last.Delta.StopReason?.Raw() ?? ending;
        }

        if (ending == "refusal") yield return "\n(no idea for this card)"; //~ RFA012
        else if (ending == "max_tokens") yield return " …";
    }
}
