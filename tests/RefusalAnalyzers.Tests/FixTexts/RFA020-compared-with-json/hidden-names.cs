using Anthropic.Core;
using Anthropic.Models.Messages;
using Category = string;

namespace Support;

public sealed class Reply
{
    public ApiEnum<string, StopReason>? StopReason { get; init; }

    public bool IsRefused => StopReason?.ToString() == "refusal";

    public static bool IsFrontier(RefusalStopDetails details) => details.Category?.ToString() == "frontier_llm";
}
