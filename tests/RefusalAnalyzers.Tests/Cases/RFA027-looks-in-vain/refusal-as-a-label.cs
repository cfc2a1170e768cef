// from: someone who had read only what the rules promise
// SPEC §6 Chat clients: RFA027 also "`case \"refusal\":` on `FinishReason?.Value`"
// with: meai logging
using Anthropic;
using Microsoft.Extensions.AI;

namespace Knowledge;

public sealed class Glossary(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.Beta.AsIChatClient("claude-sonnet-5", 1024).AsBuilder().UseFunctionInvocation().Build();

    public async Task<string> EntryAsync(string word)
    {
        var response = await _chat.GetResponseAsync("Define: " + word);
        switch (response.FinishReason?.Value)
        {
            case "refusal": //~ RFA027
                throw new InvalidOperationException("No entry.");
            case "length":
                return response.Text + "…";
            default:
                return response.Text;
        }
    }
}
