// from: re-created after shapes of public code
// why: "Only for locals that are assigned again, reading any `StopDetails` or `Category` … anywhere in the member is the look": the stream's delta gave the category.
using Anthropic;
using Anthropic.Models.Beta.Messages;
namespace Weather;

public sealed class ForecastStream(AnthropicClient anthropic, bool others)
{
    public async IAsyncEnumerable<string> RunAsync(MessageCreateParams request)
    {
        if (others) request = request with { Fallbacks = new Default() };
        string? stop = null;
        string? topic = null;
        await foreach (var item in anthropic.Beta.Messages.CreateStreaming(request))
        {
            if (item.TryPickContentBlockDelta(out var piece) && piece.Delta.TryPickText(out var words))
            {
                yield return words.Text;
            }
            else if (item.TryPickDelta(out var last))
            {
                stop = last.Delta.StopReason?.Raw() ?? stop;
                topic = last.Delta.StopDetails?.Category?.Raw() ?? topic;
            }
        }

        if (stop == "refusal") throw new InvalidOperationException($"no forecast ({topic ?? "no topic"})");
        if (stop == "max_tokens") yield return " …";
    }
}
