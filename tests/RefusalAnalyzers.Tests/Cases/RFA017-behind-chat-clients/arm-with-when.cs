// from: someone who had read only what the rules promise
// SPEC §3: "Its refusal test is `FinishReason` against `ContentFilter` … in every spelling" (switch expression, stable SDK 12.36.0)
// with: meai
// sdk: 12.36.0
using Anthropic;
using Microsoft.Extensions.AI;

namespace Geography;

public sealed class QuizMaster(IAnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-sonnet-4-5", 1024);

    public async Task<string> QuestionAsync(string country)
    {
        var response = await _chat.GetResponseAsync("One quiz question about " + country);
        return response.FinishReason switch
        {
            var reason when reason == ChatFinishReason.ContentFilter => throw new InvalidOperationException("No question."), //~ RFA017
            var reason when reason == ChatFinishReason.Length => response.Text + "…",
            _ => response.Text,
        };
    }
}
