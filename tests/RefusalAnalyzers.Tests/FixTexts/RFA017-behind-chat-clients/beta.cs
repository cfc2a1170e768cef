// with: meai
// option: refusal_analyzers.chat_clients = claude
using Anthropic;
using Microsoft.Extensions.AI;

namespace Shop
{
    public sealed class Desk
    {
        private readonly IChatClient _beta;
        private readonly IChatClient _any;

        public Desk(AnthropicClient claude, IChatClient any)
        {
            _beta = claude.Beta.AsIChatClient("claude-opus-5-5", 1024);
            _any = any;
        }

        public async Task<string> Beta(string question)
        {
            var response = await _beta.GetResponseAsync(question);
            if (response.FinishReason == ChatFinishReason.ContentFilter)
            {
                throw new InvalidOperationException("Declined.");
            }

            return response.Text;
        }

        public async Task<string> Any(string question)
        {
            var response = await _any.GetResponseAsync(question);
            if (response.FinishReason == ChatFinishReason.ContentFilter)
            {
                throw new InvalidOperationException("Declined.");
            }

            return response.Text;
        }
    }
}
