// from: someone who had read only what the rules promise
// SPEC §3: Claude's only "where its client came from `AsIChatClient` of the SDK" (another provider's here)
// with: meai
using Microsoft.Extensions.AI;

namespace OpenAI.Chat
{
    public sealed class ChatClient(string model)
    {
        public string Model => model;
    }
}

namespace Microsoft.Extensions.AI
{
    public static class OpenAIClientExtensions
    {
        public static IChatClient AsIChatClient(this OpenAI.Chat.ChatClient client) => throw new NotSupportedException(client.Model);
    }
}

namespace Shop
{
    using OpenAI.Chat;

    public sealed class GptTexts
    {
        private readonly IChatClient _chat = new ChatClient("gpt-x").AsIChatClient();

        public async Task<string> WriteAsync(string product)
        {
            var response = await _chat.GetResponseAsync("Write a product text: " + product);
            if (response.FinishReason == ChatFinishReason.ContentFilter)
            {
                Console.Error.WriteLine("Azure filtered: " + response.Text);
                return "";
            }

            return response.Text;
        }
    }
}
