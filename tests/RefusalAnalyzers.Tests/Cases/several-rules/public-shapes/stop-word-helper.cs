// from: re-created after shapes of public code
// why: "one that yields the stop reason as text, of one expression … in the same file", "a `ToString()` freed of its quotes"; the category is read; RFA028 "a `ToString()` whose text is shown … (through a local: at the `ToString()`, once)".
using Anthropic;
using Anthropic.Models.Beta.Messages;
namespace Surveyor;

public sealed class SurveyRun
{
    public bool Declined { get; init; }
    public string? Stop { get; init; }
    public string? Error { get; init; }
}

public sealed class SurveyLoop(AnthropicClient anthropic, IProgress<string>? progress)
{
    public async Task<SurveyRun> RunAsync(MessageCreateParams request, CancellationToken cancel)
    {
        var reply = await anthropic.Beta.Messages.Create(request, cancel);
        var word = StopWord(reply);
        if (word == "refusal")
        {
            var topic = reply.StopDetails?.Category?.ToString(); //~ RFA028
            progress?.Report($"declined{(topic != null ? $" ({topic})" : "")}");
            return new SurveyRun { Declined = true, Stop = word, Error = "declined" };
        }

        return new SurveyRun { Stop = word };
    }

    private static string? StopWord(BetaMessage message) => message.StopReason?.ToString()?.Trim('"').ToLowerInvariant();
}
