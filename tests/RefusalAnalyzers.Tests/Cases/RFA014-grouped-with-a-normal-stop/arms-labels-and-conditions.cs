using Anthropic.Models.Messages;

namespace Port;

public sealed class Gate(Action<string> log)
{
    public void Labels(StopReason r)
    {
        switch (r)
        {
            case StopReason.EndTurn:
            case StopReason.Refusal: //~ RFA014
                log("finished");
                break;
            default:
                log("cut");
                break;
        }
    }

    public int Arm(StopReason r) => r switch
    {
        StopReason.ToolUse or StopReason.Refusal => 1, //~ RFA014
        _ => 0,
    };

    public void Condition(Message m)
    {
        if (m.StopReason == StopReason.Refusal || m.StopReason == StopReason.StopSequence) //~ RFA014
        {
            log("finished");
        }
    }

    public int Limits(StopReason r) => r switch
    {
        StopReason.MaxTokens or StopReason.Refusal => 1,
        _ => 0,
    };
}
