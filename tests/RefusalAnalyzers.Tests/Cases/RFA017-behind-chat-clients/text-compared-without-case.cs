// from: someone who had read only what the rules promise
// SPEC §6 Refusal tests: "with any `StringComparison`, `StringComparer.Equals`"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Kitchen;

public sealed class RecipeService(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-sonnet-5");

    public async Task<string> RecipeAsync(IEnumerable<string> ingredients)
    {
        var response = await _chat.GetResponseAsync("A recipe with " + string.Join(", ", ingredients));
        if (string.Equals(response.FinishReason?.Value, "content_filter", StringComparison.OrdinalIgnoreCase)) //~ RFA017
        {
            throw new InvalidOperationException("No recipe today.");
        }

        return response.Text;
    }
}
