using Anthropic.Core;
using Anthropic.Models.Messages;

namespace SupportDesk;

/// <summary>One reply of each kind, as the API gives it.</summary>
internal static class RecordedReplies
{
    public static IEnumerable<(string Name, Message Message)> All
    {
        get
        {
            yield return ("answered", Reply(StopReason.EndTurn, text: "Your invoice is on its way."));

            foreach (var category in Enum.GetValues<Category>())
            {
                ApiEnum<string, Category> value = category;
                yield return (value.Raw(), Refused(value, "This request was declined."));
            }

            yield return ("no named category", Refused(category: null, explanation: null));
            yield return ("newer than the SDK", Refused("weather_control", "This request was declined."));
        }
    }

    private static Message Refused(ApiEnum<string, Category>? category, string? explanation) =>
        Reply(StopReason.Refusal, details: new RefusalStopDetails { Category = category, Explanation = explanation });

    private static Message Reply(StopReason reason, string? text = null, RefusalStopDetails? details = null) => new()
    {
        ID = "msg_recorded",
        Model = "claude-sonnet-5-5",
        Content = text is null ? [] : [new TextBlock { Text = text, Citations = null }],
        StopReason = reason,
        StopDetails = details,
        StopSequence = null,
        Container = null,
        Diagnostics = null,
        Usage = new Usage
        {
            InputTokens = 120,
            OutputTokens = text is null ? 0 : 12,
            OutputTokensDetails = null,
            CacheCreation = null,
            CacheCreationInputTokens = null,
            CacheReadInputTokens = null,
            InferenceGeo = null,
            ServerToolUse = null,
            ServiceTier = null,
            Speed = null,
        },
    };
}
