// option: dotnet_diagnostic.RFA040.severity = suggestion
using Anthropic.Models.Messages;

namespace Map;

public enum Outcome { Answered, Declined, Other }

public static class NoPlaces
{
    public static bool IsModels(Category? category) => category == Category.FrontierLlm;

    public static string Models(Category category) => category == Category.FrontierLlm ? "models" : "other";

    public static string? Show(RefusalStopDetails? details) => details?.Category?.Raw();

    public static Outcome Reason(Message message) => message.StopReason?.Value() switch
    {
        StopReason.EndTurn => Outcome.Answered,
        StopReason.Refusal => Outcome.Declined,
        _ => Outcome.Other,
    };

    public static bool Refused(Message message)
    {
        if (message.StopReason == StopReason.Refusal)
        {
            return true;
        }

        return false;
    }
}
