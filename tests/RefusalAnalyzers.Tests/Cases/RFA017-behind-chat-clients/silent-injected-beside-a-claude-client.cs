// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: "*Unknown*: … dependency injection" (the file's other client is Claude's and is looked at)
// with: meai
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Shop;

public sealed class TwoOpinions(AnthropicClient anthropic, IChatClient second)
{
    private readonly IChatClient _first = anthropic.AsIChatClient("claude-opus-5-5", 1024);

    public async Task<string> AskAsync(string question)
    {
        var first = await _first.GetResponseAsync(question);
        if (first.FinishReason == ChatFinishReason.ContentFilter)
        {
            var details = (first.RawRepresentation as Message)?.StopDetails;
            throw new InvalidOperationException("Claude declined: " + details?.Category?.Raw());
        }

        var other = await second.GetResponseAsync(question);
        if (other.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("The second model filtered its answer: " + other.Text);
        }

        return first.Text + "\n---\n" + other.Text;
    }
}
