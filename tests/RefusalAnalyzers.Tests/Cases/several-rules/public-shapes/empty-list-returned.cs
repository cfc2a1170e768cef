// from: re-created after shapes of public code
// why: "Yielding null, an empty text or collection … is doing something where the member itself obtained the response and elsewhere yields what it makes of that response's content".
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Messages;
namespace Studies;

public sealed class StudyProposals(AnthropicClient anthropic)
{
    public async Task<IReadOnlyList<string>> ProposeAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var reply = await anthropic.Messages.Create(request, cancellationToken: cancel);
        if (reply.StopReason == "refusal") return []; //~ RFA012
        var words = string.Concat(reply.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text));
        using var json = JsonDocument.Parse(words);
        return json.RootElement.EnumerateArray().Select(e => e.GetString() ?? "").ToList();
    }
}
