// from: re-created after shapes of public code
// kind: exe
// why: no branch: "`StopReason` compared …" only makes a bool that is printed; `Raw()` has no quote marks.
using System.Text.Json;
using Anthropic;
using Anthropic.Models.Beta.Messages;

var anthropic = new AnthropicClient();
var reply = await anthropic.Beta.Messages.Create(new MessageCreateParams
{
    Model = "claude-fable-5",
    MaxTokens = 200,
    Fallbacks = new Default(),
    Messages = [new BetaUserMessageParam("Who answers?")],
});

bool other = reply.Content.Any(b => b.TryPickFallback(out _));
bool servedByOther = other && reply.StopReason?.Value() != BetaStopReason.Refusal;
Console.WriteLine(JsonSerializer.Serialize(new { stop_reason = reply.StopReason?.Raw(), model = reply.Model.Raw(), servedByOther }));
