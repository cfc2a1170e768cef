// from: someone who had read only what the rules promise
// why: "in the same file, not an overridable one"
using Anthropic;
using Anthropic.Models.Messages;
namespace Policies;

public class ReplyPolicy
{
    protected virtual bool IsRefusal(Message message) => message.StopReason == StopReason.Refusal;

    protected virtual string? StopOf(Message message) => message.StopReason?.Raw();

    public void Check(Message message)
    {
        if (IsRefusal(message))
        {
            throw new InvalidOperationException("no reply");
        }
    }

    public void CheckText(Message message)
    {
        if (StopOf(message) == "refusal")
        {
            throw new InvalidOperationException("no reply");
        }
    }
}

public abstract record Answer(Message Message)
{
    public virtual bool Declined => Message.StopDetails is not null;

    public bool Refused => Message.StopDetails is not null;
}

public sealed class Desk(Action<string> log)
{
    public void Take(Answer answer)
    {
        if (answer.Declined)
        {
            log("declined");
        }
    }

    public void TakeFixed(Answer answer)
    {
        if (answer.Refused) //~ RFA012
        {
            log("declined");
        }
    }
}

public interface IVerdict
{
    Message Message { get; }

    bool Refused => Message.StopReason == StopReason.Refusal;
}

public sealed class Court(Action<string> log)
{
    public void Hear(IVerdict verdict)
    {
        if (verdict.Refused)
        {
            log("declined");
        }
    }
}
