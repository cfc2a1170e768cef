// from: someone who had read only what the rules promise
// SPEC §3: "followed through locals, readonly fields, get-only properties, builders and `await`" (no dictionaries)
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Gateway;

public sealed class ModelGateway(AnthropicClient anthropic, IEnumerable<KeyValuePair<string, IChatClient>> others)
{
    private readonly Dictionary<string, IChatClient> _clients = new(others)
    {
        ["claude"] = anthropic.AsIChatClient("claude-opus-5-5", 1024),
    };

    public async Task<string> AskAsync(string name, string question, CancellationToken cancellationToken)
    {
        if (!_clients.TryGetValue(name, out var chat))
        {
            throw new KeyNotFoundException(name);
        }

        var response = await chat.GetResponseAsync(question, cancellationToken: cancellationToken);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException(name + " filtered the answer.");
        }

        return response.Text;
    }
}
