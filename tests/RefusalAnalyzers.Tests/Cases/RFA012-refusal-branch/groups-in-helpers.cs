// from: someone who had read only what the rules promise
// why: "or a refusal or another stop that is no normal end"; grouped with `EndTurn`, `StopSequence`, `ToolUse`, `PauseTurn` it is RFA014, and no branch
using Anthropic.Models.Messages;
namespace Wrapped;

public static class Stops
{
    public static bool IsFinal(StopReason? stop) => stop is StopReason.EndTurn or StopReason.StopSequence or StopReason.Refusal; //~ RFA014

    public static bool IsBroken(StopReason? stop) => stop is StopReason.Refusal or StopReason.MaxTokens or StopReason.ModelContextWindowExceeded;

    public static bool IsFine(StopReason? stop) => stop is StopReason.EndTurn or StopReason.StopSequence;
}

public sealed class Printer(Action<string> paper)
{
    public void Final(Message message)
    {
        if (Stops.IsFinal(message.StopReason?.Value()))
        {
            paper("the end");
        }
    }

    public void Broken(Message message)
    {
        if (Stops.IsBroken(message.StopReason?.Value())) //~ RFA012
        {
            paper("nothing to print");
        }
    }

    public void NotFine(Message message)
    {
        if (!Stops.IsFine(message.StopReason?.Value()))
        {
            paper("nothing to print");
        }
    }

    public void BrokenLooking(Message message)
    {
        if (Stops.IsBroken(message.StopReason?.Value()))
        {
            paper("nothing to print: " + (message.StopDetails?.Category?.Raw() ?? message.StopReason?.Raw()));
        }
    }
}
