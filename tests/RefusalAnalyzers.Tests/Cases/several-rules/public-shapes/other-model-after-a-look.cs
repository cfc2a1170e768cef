// from: re-created after shapes of public code
// with: logging
// why: RFA028 twice; the category is read in both branches, and "a different model" is no sending again unchanged (no RFA016).
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;
namespace Assessment;

public sealed class Assessed
{
    public string? Model { get; set; }
    public string? Declined { get; set; }
    public string? Words { get; set; }
}

public sealed class Assessor(AnthropicClient anthropic, ILogger<Assessor> log)
{
    private const string First = "claude-opus-5";
    private const string Second = "claude-opus-4-8";

    public async Task<Assessed> AssessAsync(string sheet, CancellationToken cancel)
    {
        var result = new Assessed { Model = First };
        var reply = await CallAsync(anthropic, First, sheet, cancel);
        if (Declined(reply))
        {
            var topic = reply.StopDetails?.Category?.ToString(); //~ RFA028
            log.LogWarning("{Model} declined, topic {Topic}; the other model is asked", First, topic ?? "none");

            reply = await CallAsync(anthropic, Second, sheet, cancel);
            result.Model = Second;
            if (Declined(reply))
            {
                result.Declined = reply.StopDetails?.Category?.ToString() ?? topic; //~ RFA028
                return result;
            }
        }

        result.Words = reply.Content.Select(b => b.Value).OfType<TextBlock>().FirstOrDefault()?.Text;
        return result;
    }

    private static bool Declined(Message reply) => string.Equals(reply.StopReason?.Raw(), "refusal", StringComparison.OrdinalIgnoreCase);

    private static async Task<Message> CallAsync(AnthropicClient anthropic, string model, string sheet, CancellationToken cancel)
    {
        var request = new MessageCreateParams { Model = model, MaxTokens = 900, Messages = [new UserMessageParam(sheet)] };
        return await anthropic.Messages.Create(request, cancellationToken: cancel);
    }
}
