// from: someone who had read only what the rules promise
// SPEC §3: Claude's only "where its client came from `AsIChatClient` of the SDK" (a look-alike class of another library)
// with: meai
using Microsoft.Extensions.AI;

namespace Community.Anthropic
{
    public sealed class AnthropicClient(string apiKey) : IChatClient
    {
        public IChatClient AsIChatClient(string model) => model.Length + apiKey.Length > 0 ? this : throw new ArgumentException(model);

        public Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options = null, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();

        public object? GetService(Type serviceType, object? serviceKey = null) => null;

        public void Dispose()
        {
        }
    }
}

namespace Shop
{
    using Community.Anthropic;

    public sealed class Slogans(string key)
    {
        private readonly IChatClient _chat = new AnthropicClient(key).AsIChatClient("claude-haiku-5-5");

        public async Task<string> WriteAsync(string product)
        {
            var response = await _chat.GetResponseAsync("A slogan for " + product);
            if (response.FinishReason == ChatFinishReason.ContentFilter)
            {
                throw new InvalidOperationException("No slogan.");
            }

            if (response.FinishReason?.Value == "refusal")
            {
                throw new InvalidOperationException("Refused.");
            }

            return response.Text;
        }
    }
}
