// allow-errors: true
using Anthropic.Models.Messages;

namespace Meadow;

public sealed class Gate(Action<string> ring)
{
    public void BrokenCondition(Message m)
    {
        if (m.StopReason == StopReason.Refusal && missing)
        {
            ring("no");
        }
    }

    public int BrokenSwitch(StopReason r) => r switch
    {
        StopReason.EndTurn => 1,
        StopReason.NoSuchReason => 2,
        _ => 0,
    };

    public bool BrokenComparison(Message m) => m.StopReson?.ToString() == "refusal";

    public Category BrokenCoalesce(Category? c) => d ?? default;

    public bool StillJudged(Message m) => m.StopReason?.ToString() == "refusal"; //~ RFA020
}
