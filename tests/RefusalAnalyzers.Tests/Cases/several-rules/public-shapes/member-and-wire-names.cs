// from: re-created after shapes of public code
// why: "`Value().ToString()` and `nameof` labels (member names) are not understood: silent"; the arms are a mapping.
using Anthropic.Models.Messages;
namespace Sidepane;

public enum PaneStop { Tool, Length, Declined, Done, Other }

public sealed class Pane
{
    private PaneStop _stop;

    public PaneStop Stop => _stop;

    public void Take(RawMessageStreamEvent raw)
    {
        if (raw.TryPickDelta(out var last) && last.Delta.StopReason is { } reason)
            _stop = Translate(reason);
    }

    private static PaneStop Translate(StopReason reason) => reason.ToString() switch
    {
        "ToolUse" or "tool_use" => PaneStop.Tool,
        "MaxTokens" or "max_tokens" => PaneStop.Length,
        "Refusal" or "refusal" => PaneStop.Declined,
        "EndTurn" or "end_turn" or "StopSequence" or "stop_sequence" => PaneStop.Done,
        _ => PaneStop.Other,
    };
}
