// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: RFA027 silent: "a response that only some of its assignments aggregate"
// with: meai
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Novel;

public sealed class EitherWay(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-opus-5-5", 8000);

    public async Task<string> WriteAsync(string prompt, bool stream)
    {
        ChatResponse response;
        if (stream)
        {
            response = await _chat.GetStreamingResponseAsync(prompt).ToChatResponseAsync();
        }
        else
        {
            response = await _chat.GetResponseAsync(prompt);
        }

        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            var category = (response.RawRepresentation as Message)?.StopDetails?.Category?.Raw();
            throw new InvalidOperationException("Declined: " + (category ?? "unknown"));
        }

        return response.Text;
    }
}
