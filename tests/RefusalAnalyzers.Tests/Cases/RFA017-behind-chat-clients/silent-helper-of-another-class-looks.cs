// from: someone who had read only what the rules promise
// SPEC §3: "handing the response or the update on is passing on"
// with: meai
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Answers;

internal static class Declined
{
    public static Exception AsException(this ChatResponse response)
    {
        var category = (response.RawRepresentation as Message)?.StopDetails?.Category?.Raw() ?? "none";
        return new InvalidOperationException("Declined: " + category);
    }
}

public sealed class Riddles(IAnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-sonnet-5", 512);

    public async Task<string> NextAsync()
    {
        var response = await _chat.GetResponseAsync("A new riddle, please.");
        return response.FinishReason == ChatFinishReason.ContentFilter ? throw response.AsException() : response.Text;
    }
}
