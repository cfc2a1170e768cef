// What another member hands out under a name that tells nothing is not looked for.
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Lighthouse;

public sealed class Answers(ApiEnum<string, StopReason> ended)
{
    public string Ended => $"{ended}";

    public static ApiEnum<string, StopReason> Read(Message m) => m.StopReason!;

    public string OfACall(Message m) => $"{Read(m)}";

    public string LastStopReason(Answer answer) => $"{answer.StopReason} {answer.RefusalCategory} {answer.Ended}"; //~ RFA028 RFA028
}

public sealed record Answer(ApiEnum<string, StopReason> StopReason, ApiEnum<string, Category>? RefusalCategory, ApiEnum<string, StopReason> Ended);
