// from: someone who had read only what the rules promise
// SPEC §3: "reading its `RawRepresentation` is the look" (as a whole, for the archive)
// with: meai
using System.Text.Json;
using Anthropic;
using Microsoft.Extensions.AI;

namespace Answers;

public sealed class Archived(IAnthropicClient anthropic, string folder)
{
    private readonly IChatClient _chat = anthropic.Beta.AsIChatClient("claude-opus-5-5", 1024);

    public async Task<string?> AskAsync(string question, CancellationToken cancellationToken)
    {
        var response = await _chat.GetResponseAsync(question, cancellationToken: cancellationToken);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            var path = Path.Combine(folder, response.ResponseId + ".json");
            await File.WriteAllTextAsync(path, JsonSerializer.Serialize(response.RawRepresentation), cancellationToken);
            return null;
        }

        return response.Text;
    }
}
