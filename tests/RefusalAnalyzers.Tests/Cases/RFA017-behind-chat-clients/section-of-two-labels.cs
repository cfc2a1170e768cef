// from: someone who had read only what the rules promise
// SPEC §3: "or a refusal or another stop that is no normal end"; §6: "`FinishReason` against … \"content_filter\" in every spelling"
// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Invoices;

public sealed class LedgerImport(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-sonnet-5", 4096);
    private readonly List<string> _problems = [];

    public async Task<int> ImportAsync(string csv)
    {
        var response = await _chat.GetResponseAsync("Normalize:\n" + csv);
        switch (response.FinishReason?.Value)
        {
            case "length":
            case "content_filter": //~ RFA017
                _problems.Add("incomplete");
                return 0;
            case "tool_calls":
                _problems.Add("unexpected tool call");
                return 0;
            default:
                return response.Text.Split('\n').Length;
        }
    }

    public IReadOnlyList<string> Problems => _problems;
}
