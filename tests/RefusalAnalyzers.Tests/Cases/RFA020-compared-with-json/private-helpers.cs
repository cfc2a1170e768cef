// from: someone who had read only what the rules promise
// why: "through a private method or local function of the same file whose every call hands it such text (it then points at each argument)"
using Anthropic.Models.Messages;
namespace Dead;

public sealed class Helpers(Action<string> log)
{
    private static bool IsCut(string? stop) => string.Equals(stop, "max_tokens", StringComparison.OrdinalIgnoreCase);

    private static bool WasCut(string? stop) => string.Equals(stop, "max_tokens", StringComparison.OrdinalIgnoreCase);

    private static bool IsDone(string? stop) => stop is "end_turn" or "stop_sequence";

    public static bool IsTool(string? stop) => stop == "tool_use";

    private static bool IsPaused(string? stop) => stop?.Trim('"') == "pause_turn";

    public void Draft(Message draft)
    {
        if (IsCut(draft.StopReason?.ToString())) //~ RFA020
        {
            log("cut");
        }

        if (IsDone(draft.StopReason?.ToString()))
        {
            log("done");
        }
    }

    public void Review(Message review)
    {
        var stop = $"{review.StopReason}";
        if (WasCut(stop)) //~ RFA020
        {
            log("cut");
        }

        // One call hands it the wire name.
        if (IsDone(review.StopReason?.Raw()))
        {
            log("done");
        }

        if (IsTool(review.StopReason?.ToString()))
        {
            log("tools");
        }

        if (IsPaused(review.StopReason?.ToString()))
        {
            log("goes on");
        }
    }

    public void Local(Message message)
    {
        if (Named(message.StopReason?.ToString(), 1)) //~ RFA020
        {
            log("done");
        }

        bool Named(string? stop, int times) => times > 0 && stop == "end_turn";
    }
}
