// from: re-created after shapes of public code
// why: "a pure mapping from one enum to another is no handler"; "a constant `false`, number or enum member is a mapping".
using Sdk = Anthropic.Models.Messages;
namespace Switchyard;

public enum StopReason { EndTurn, ToolUse, MaxTokens, Refusal, Other }

public sealed record Turn(string Words, StopReason Ending);

public static class TurnAdapter
{
    public static Turn From(Sdk.Message message) => new(
        string.Concat(message.Content.Select(b => b.TryPickText(out var t) ? t.Text : "")),
        Ending(message));

    private static StopReason Ending(Sdk.Message message)
    {
        if (message.StopReason == "end_turn")
        {
            return StopReason.EndTurn;
        }

        if (message.StopReason == "tool_use")
        {
            return StopReason.ToolUse;
        }

        if (message.StopReason == "max_tokens")
        {
            return StopReason.MaxTokens;
        }

        return message.StopReason == "refusal" ? StopReason.Refusal : StopReason.Other;
    }
}
