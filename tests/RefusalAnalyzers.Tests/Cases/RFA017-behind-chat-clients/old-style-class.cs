// from: someone who had read only what the rules promise
// SPEC §3: "followed through … readonly fields" (C# 7.3, no nullable annotations)
// with: meai
// nullable: disable
// lang: 7.3
using System;
using System.Threading.Tasks;
using Anthropic;
using Microsoft.Extensions.AI;

namespace Legacy.Portal
{
    public class PortalAssistant
    {
        private readonly IChatClient chat;

        public PortalAssistant(IAnthropicClient anthropic)
        {
            this.chat = anthropic.AsIChatClient("claude-sonnet-5", 1024);
        }

        public async Task<string> Ask(string question)
        {
            ChatResponse response = await this.chat.GetResponseAsync(question);
            if (response.FinishReason.HasValue && response.FinishReason.Value == ChatFinishReason.ContentFilter) //~ RFA017
            {
                throw new InvalidOperationException("No answer.");
            }

            return response.Text;
        }
    }
}
