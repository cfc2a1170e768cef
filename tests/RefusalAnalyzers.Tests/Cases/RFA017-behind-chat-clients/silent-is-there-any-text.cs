// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: "RFA015 is silent for every question whether there is any (`string.IsNullOrEmpty(response.Text)` …)"
// with: meai logging
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Logging;

namespace Answers;

public sealed class Layers(AnthropicClient anthropic, ILogger<Layers> logger)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-sonnet-5", 1024);

    public async Task<string?> AskAsync(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            var category = (response.RawRepresentation as Message)?.StopDetails?.Category?.Raw();
            if (string.IsNullOrEmpty(response.Text) || response.Messages.Count == 0)
            {
                logger.LogWarning("Declined before any output: {Category}", category);
            }
            else
            {
                logger.LogWarning("Declined mid-answer: {Category}", category);
            }

            return null;
        }

        return response.Text;
    }
}
