// from: someone who had read only what the rules promise
// why: "of one expression or one `return` in the same file"
using Anthropic.Models.Messages;
namespace Policies;

public sealed class LetterPolicy(Action<string> log)
{
    private static bool Declined(Message? message)
    {
        if (message is null)
        {
            return false;
        }

        return message.StopReason == StopReason.Refusal;
    }

    private static bool Refused(Message message)
    {
        return message.StopReason == StopReason.Refusal;
    }

    private static bool Unusable(Message message, int attempt)
    {
        return message.StopReason == StopReason.Refusal || attempt > 3;
    }

    private static bool GivesUp(Message message, int attempt)
    {
        return message.StopReason == StopReason.Refusal && attempt > 3;
    }

    public void Two(Message? message)
    {
        if (Declined(message))
        {
            log("declined");
        }
    }

    public void One(Message message)
    {
        if (Refused(message)) //~ RFA012
        {
            log("declined");
        }
    }

    public void Or(Message message, int attempt)
    {
        if (Unusable(message, attempt))
        {
            log("unusable");
        }
    }

    public void And(Message message, int attempt)
    {
        if (GivesUp(message, attempt)) //~ RFA012
        {
            log("given up");
        }
    }
}
