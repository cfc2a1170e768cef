// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Adapter.Conditions;

public sealed class Conditions
{
    public bool Done { get; private set; }

    // "one arm, label set or condition that groups `Refusal` with a normal stop"
    public bool Or(StopReason r) => r is StopReason.EndTurn or StopReason.Refusal; //~ RFA014
    public bool Equal(Message m) => m.StopReason == StopReason.EndTurn || m.StopReason == StopReason.Refusal; //~ RFA014
    public bool Text(Message m) => m.StopReason == "stop_sequence" || m.StopReason == "refusal"; //~ RFA014
    public bool Raw(Message m) => m.StopReason?.Raw() is "refusal" or "tool_use"; //~ RFA014
    public bool Mixed(Message m) => m.StopReason == "refusal" || m.StopReason == StopReason.PauseTurn; //~ RFA014

    // MaxTokens and ModelContextWindowExceeded are no normal stops
    public bool Cut(StopReason r) => r is StopReason.MaxTokens or StopReason.Refusal;
    public bool Window(Message m) => m.StopReason == StopReason.ModelContextWindowExceeded || m.StopReason == StopReason.Refusal;

    // three of them, EndTurn in the group
    public bool Three(StopReason r) => r is StopReason.MaxTokens or StopReason.EndTurn or StopReason.Refusal; //~ RFA014

    // two different responses: nothing is grouped
    public bool Two(Message a, Message b) => a.StopReason == StopReason.EndTurn || b.StopReason == StopReason.Refusal;

    // normal stops only
    public bool Normal(StopReason r) => r is StopReason.EndTurn or StopReason.StopSequence or StopReason.ToolUse;

    // a string of unknown origin is no stop reason
    public bool Foreign(string stopReason) => stopReason == "end_turn" || stopReason == "refusal";

    // in an if
    public void If(Message m)
    {
        if (m.StopReason?.Value() is StopReason.ToolUse or StopReason.Refusal) //~ RFA014
            Done = true;
    }

    // two ifs: each its own
    public void Ifs(Message m)
    {
        if (m.StopReason == StopReason.EndTurn) Done = true;
        if (m.StopReason == StopReason.Refusal) Note(m);
    }

    // if chain, second condition groups
    public int Chain(StopReason r)
    {
        if (r == StopReason.MaxTokens) return 1;
        else if (r == StopReason.Refusal || r == StopReason.EndTurn) return 2; //~ RFA014
        else return 3;
    }

    // pattern variable
    public bool Variable(Message m) => m.StopReason?.Value() is { } r && (r == StopReason.EndTurn || r == StopReason.Refusal); //~ RFA014

    // `&&` excludes, it does not group
    public bool And(Message a, bool ok) => a.StopReason == StopReason.EndTurn && ok;

    private void Note(Message m) => Done = m.StopDetails?.Category?.Raw() is null;
}
