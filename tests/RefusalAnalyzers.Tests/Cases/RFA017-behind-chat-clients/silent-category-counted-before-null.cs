// from: someone who had read only what the rules promise
// SPEC §6 Doing: "A response … whose category was read, before the branch is not swallowed"
// with: meai
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Answers;

public interface IStopMetrics
{
    void Count(string? reason, string? category);
}

public sealed class Measured(AnthropicClient anthropic, IStopMetrics metrics)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-haiku-5-5", 1024);

    public async Task<string?> AskAsync(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        metrics.Count(response.FinishReason?.Value, (response.RawRepresentation as Message)?.StopDetails?.Category?.Raw());
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            return null;
        }

        return response.Text;
    }
}
