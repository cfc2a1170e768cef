// from: re-created after shapes of public code
// why: "a constant `false`, number or enum member is a mapping"; `MaxTokens` and `ModelContextWindowExceeded` are no normal stops, so no RFA014.
using Anthropic.Models.Messages;
namespace Telegraph;

public static class Tidings
{
    public static bool WorthTelling(StopReason ending)
    {
        switch (ending)
        {
            case StopReason.EndTurn:
                return false;
            case StopReason.PauseTurn:
                return false;
            case StopReason.Refusal:
                return true;
            case StopReason.ModelContextWindowExceeded:
            case StopReason.MaxTokens:
                return true;
            default:
                return false;
        }
    }
}
