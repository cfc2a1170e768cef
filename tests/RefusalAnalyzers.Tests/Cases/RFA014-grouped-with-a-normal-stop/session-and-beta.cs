// from: someone who had read only what the rules promise
using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Beta.Sessions.Events;
namespace Adapter.Sessions;

public static class SessionMap
{
    // session: two named, Refusal left out
    public static string Out(BetaManagedAgentsSessionStatusIdleEvent e) => e.StopReason.Type.Value() switch //~ RFA013
    {
        StopReasonType.EndTurn => "done", StopReasonType.RequiresAction => "tool", _ => "?",
    };

    // session: complete
    public static string Full(BetaManagedAgentsSessionStatusIdleEvent e) => e.StopReason.Type.Value() switch
    {
        StopReasonType.EndTurn => "done", StopReasonType.RequiresAction => "tool", StopReasonType.Refusal => "declined", _ => "?",
    };

    // session: grouped with EndTurn
    public static bool Done(BetaManagedAgentsSessionStatusIdleEvent e) => e.StopReason.Type.Value() is StopReasonType.EndTurn or StopReasonType.Refusal; //~ RFA014

    // session: RetriesExhausted and BudgetReached are no normal stops
    public static bool Stopped(BetaManagedAgentsSessionStatusIdleEvent e) =>
        e.StopReason.Type.Value() is StopReasonType.RetriesExhausted or StopReasonType.BudgetReached or StopReasonType.Refusal;

    // session: refusal text
    public static bool Wire(BetaManagedAgentsSessionStatusIdleEvent e) => e.StopReason.Type == "refusal" || e.StopReason.Type == "end_turn"; //~ RFA014

    // beta statement
    public static int Beta(BetaMessage m)
    {
        switch (m.StopReason?.Value()) //~ RFA013
        {
            case BetaStopReason.EndTurn: return 1;
            case BetaStopReason.Compaction: return 2;
            default: return 0;
        }
    }

    // beta grouped
    public static int Grouped(BetaMessage m)
    {
        switch (m.StopReason?.Value())
        {
            case BetaStopReason.ToolUse:
            case BetaStopReason.PauseTurn:
                return 1;
            case BetaStopReason.EndTurn:
            case BetaStopReason.Refusal: //~ RFA014
                return 2;
            default:
                return 0;
        }
    }

    // beta streaming delta
    public static bool Final(BetaRawMessageDeltaEvent e) => e.Delta.StopReason == BetaStopReason.EndTurn || e.Delta.StopReason == BetaStopReason.Refusal; //~ RFA014

    // "String-typed `StopReason` properties of other models are not stop reasons"
    public static bool Advisor(BetaAdvisorResultBlock b) => b.StopReason == "end_turn" || b.StopReason == "refusal";
    public static int AdvisorMap(BetaAdvisorResultBlock b) => b.StopReason switch { "end_turn" => 1, "max_tokens" => 2, _ => 0 };
    public static void AdvisorCheck(BetaAdvisorResultBlock b)
    {
        if (b.StopReason == "refusal") throw new InvalidOperationException("advisor declined");
    }

    // session thread: single test as a question
    public static bool Declined(BetaManagedAgentsSessionThreadStatusIdleEvent e) => e.StopReason.Type == BetaManagedAgentsSessionThreadStatusIdleEventStopReasonType.Refusal;
}
