// from: someone who had read only what the rules promise
// SPEC §3: "where its client came from `AsIChatClient` of the SDK" (this one is the project's own and may wrap)
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Platform
{
    public sealed record ModelSettings(string Model, int MaxTokens, IChatClient? Override);

    public static class PlatformExtensions
    {
        public static IChatClient AsIChatClient(this IAnthropicClient anthropic, ModelSettings settings) =>
            settings.Override ?? anthropic.AsIChatClient(settings.Model, settings.MaxTokens);
    }
}

namespace Platform.Answers
{
    public sealed class Answerer(IAnthropicClient anthropic, ModelSettings settings)
    {
        private readonly IChatClient _chat = anthropic.AsIChatClient(settings);

        public async Task<string> AskAsync(string question)
        {
            var response = await _chat.GetResponseAsync(question);
            if (response.FinishReason == ChatFinishReason.ContentFilter)
            {
                throw new InvalidOperationException("Filtered.");
            }

            return response.Text;
        }
    }
}
