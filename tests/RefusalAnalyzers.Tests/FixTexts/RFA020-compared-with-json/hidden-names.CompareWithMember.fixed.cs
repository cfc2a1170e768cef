using Anthropic.Core;
using Anthropic.Models.Messages;
using Category = string;

namespace Support;

public sealed class Reply
{
    public ApiEnum<string, StopReason>? StopReason { get; init; }

    public bool IsRefused => StopReason == Anthropic.Models.Messages.StopReason.Refusal;

    public static bool IsFrontier(RefusalStopDetails details) => details.Category == Anthropic.Models.Messages.Category.FrontierLlm;
}
