// from: re-created after shapes of public code
// with: logging
// why: "The same behind `?? constant` (unless the constant is the refusal)"; logging is doing, the static error is handed to nobody who could look.
using Anthropic.Models.Messages;
using Microsoft.Extensions.Logging;
namespace Filing;

public readonly record struct Outcome(string? Words, string? Error)
{
    public static readonly Outcome Declined = new(null, "declined");
    public static readonly Outcome Unusable = new(null, "unusable");
}

public sealed class FilingNarrator(ILogger<FilingNarrator> logger)
{
    private Outcome Read(Message message, long elapsed)
    {
        var stop = message.StopReason?.Raw() ?? "none";
        logger.LogInformation("answered in {Ms} ms ({Stop})", elapsed, stop);

        if (stop == "refusal") //~ RFA012
        {
            logger.LogWarning("unusable: {Why}", "the model declined");
            return Outcome.Declined;
        }

        if (stop != "end_turn")
        {
            logger.LogWarning("unusable: {Why}", $"stop reason {stop}");
            return Outcome.Unusable;
        }

        return new Outcome(string.Concat(message.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text)), null);
    }

    public Outcome Tell(Message message) => Read(message, 12);
}
