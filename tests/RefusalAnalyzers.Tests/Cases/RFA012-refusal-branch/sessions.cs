// from: someone who had read only what the rules promise
// why: "Session stops: `RetriesExhausted` and `BudgetReached` are like `MaxTokens`, `Compaction` and `RequiresAction` like `PauseTurn`"
using Anthropic.Models.Beta.Sessions.Events;
namespace Sessions;

public sealed class IdleWatcher(Action<string> page)
{
    public void Alone(BetaManagedAgentsSessionStatusIdleEvent idle)
    {
        if (idle.StopReason.Type == "refusal") //~ RFA012
        {
            page("the agent declined");
        }
    }

    public void WithBudget(BetaManagedAgentsSessionStatusIdleEvent idle)
    {
        if (idle.StopReason.Type.Value() is StopReasonType.Refusal or StopReasonType.BudgetReached or StopReasonType.RetriesExhausted) //~ RFA012
        {
            page("the agent stopped");
        }
    }

    public void WithAction(BetaManagedAgentsSessionStatusIdleEvent idle)
    {
        if (idle.StopReason.Type.Value() is StopReasonType.Refusal or StopReasonType.RequiresAction) //~ RFA014
        {
            page("somebody is needed");
        }
    }

    public void Looking(BetaManagedAgentsSessionStatusIdleEvent idle)
    {
        if (idle.StopReason.Type == StopReasonType.Refusal)
        {
            page("the agent declined: " + idle.StopDetails?.Category?.Raw());
        }
    }

    public string Switched(BetaManagedAgentsSessionStatusIdleEvent idle)
    {
        switch (idle.StopReason.Type.Value()) //~ RFA013
        {
            case StopReasonType.EndTurn:
                return "done";
            case StopReasonType.RequiresAction:
                return "waiting";
            default:
                return "stopped";
        }
    }
}
