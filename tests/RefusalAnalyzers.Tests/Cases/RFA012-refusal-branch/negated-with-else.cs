// from: someone who had read only what the rules promise
// why: "`==`, `!=`, `Equals`, patterns and labels with the member"; the branch is "what runs only when the response is a refusal"
using Anthropic.Models.Messages;
namespace Clinic;

public sealed class LetterDesk(Action<string> tray, Action<Message> print)
{
    public void IsNot(Message message)
    {
        if (message.StopReason?.Value() is not StopReason.Refusal) //~ RFA012
        {
            print(message);
        }
        else
        {
            tray("write this one by hand");
        }
    }

    public void Bang(Message message)
    {
        if (!(message.StopReason == StopReason.Refusal)) //~ RFA012
            print(message);
        else
            tray("write this one by hand");
    }

    public void BangEquals(Message message)
    {
        if (message.StopReason?.Equals(StopReason.Refusal) != true) //~ RFA012
        {
            print(message);
            return;
        }

        tray("write this one by hand");
    }

    public void FalseLiteral(Message message)
    {
        if ((message.StopReason == StopReason.Refusal) is false)
        {
            print(message);
        }
    }

    public void ElseLooks(Message message)
    {
        if (message.StopReason != "refusal")
        {
            print(message);
        }
        else
        {
            tray($"write this one by hand ({message.StopDetails?.Category?.Raw() ?? "no category"})");
        }
    }

    public void ElseHandsOn(Message message)
    {
        if (StopReason.Refusal != message.StopReason?.Value())
            tray("to be printed");
        else
            print(message);
    }
}
