// from: someone who had read only what the rules promise
using Anthropic.Models.Beta.Sessions.Events;
namespace Gateway.Sessions;

public sealed class AgentWatcher(TextWriter log)
{
    public bool Stopped { get; private set; }

    // session, enum
    public void Blind(BetaManagedAgentsSessionStatusIdleEvent e)
    {
        if (e.StopReason.Type == StopReasonType.Refusal) Stopped = true; //~ RFA012
    }

    // session, `.Value()` and a pattern
    public void BlindPattern(BetaManagedAgentsSessionStatusIdleEvent e)
    {
        if (e.StopReason.Type.Value() is StopReasonType.Refusal) throw new InvalidOperationException("declined"); //~ RFA012
    }

    // session, wire text
    public void BlindText(BetaManagedAgentsSessionStatusIdleEvent e)
    {
        if (e.StopReason.Type.Raw() == "refusal") log.WriteLine("declined"); //~ RFA012
    }

    // session, category of the event's details
    public void Looks(BetaManagedAgentsSessionStatusIdleEvent e)
    {
        if (e.StopReason.Type == StopReasonType.Refusal) log.WriteLine(e.StopDetails?.Category?.Raw());
    }

    // session, the event goes on
    public void Hands(BetaManagedAgentsSessionStatusIdleEvent e, Action<BetaManagedAgentsSessionStatusIdleEvent> sink)
    {
        if (e.StopReason.Type == StopReasonType.Refusal) sink(e);
    }

    // session, details found
    public void Details(BetaManagedAgentsSessionStatusIdleEvent e)
    {
        if (e.StopDetails is not null) Stopped = true; //~ RFA012
    }

    // session, details go on
    public void DetailsOn(BetaManagedAgentsSessionStatusIdleEvent e, Action<BetaManagedAgentsSessionRefusalStopDetails> sink)
    {
        if (e.StopDetails is { } d) sink(d);
    }

    // other stops
    public void Budget(BetaManagedAgentsSessionStatusIdleEvent e)
    {
        if (e.StopReason.Type == StopReasonType.BudgetReached) Stopped = true;
    }

    // a complete dispatch over the session's category
    public string Team(BetaManagedAgentsSessionRefusalStopDetails d) => d.Category?.Value() switch
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "c", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "z",
    };

    // FrontierLlm left out
    public string TeamOut(BetaManagedAgentsSessionRefusalStopDetails d) => d.Category?.Value() switch //~ RFA001
    {
        Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "z",
    };

    // a mapping
    public string Map(BetaManagedAgentsSessionStatusIdleEvent e) => e.StopReason.Type.Value() switch { StopReasonType.Refusal => "declined", StopReasonType.EndTurn => "done", _ => "?" };
}
