using Anthropic.Models.Beta.Sessions.Events;
using Stable = Anthropic.Models.Messages;

namespace Ferry;

public sealed class Deck(Action<string> horn)
{
    public void Labels(Stable.Message m)
    {
        switch (m.StopReason)
        {
            case "refusal": //~ RFA014
            case "end_turn":
                horn("done");
                break;
            case "max_tokens":
                horn("cut");
                break;
        }
    }

    public bool Raw(Stable.Message m) => m.StopReason?.Raw() is "stop_sequence" or "refusal"; //~ RFA014

    public void Either(Stable.Message m)
    {
        if (m.StopReason == "end_turn" || m.StopReason == "refusal") //~ RFA014
        {
            horn("done");
        }
    }

    public void MixedSpellings(Stable.Message m)
    {
        if (m.StopReason?.Value() == Stable.StopReason.ToolUse || m.StopReason == "refusal") //~ RFA014
        {
            horn("done");
        }
    }

    public void Local(Stable.Message m)
    {
        var reason = m.StopReason?.Value();
        if (reason == Stable.StopReason.Refusal || reason == Stable.StopReason.PauseTurn) //~ RFA014
        {
            horn("done");
        }
    }

    public int Session(BetaManagedAgentsSessionStatusIdleEvent e) => e.StopReason.Type?.Value() switch
    {
        StopReasonType.EndTurn or StopReasonType.Refusal => 1, //~ RFA014
        _ => 0,
    };

    public int Three(Stable.StopReason r) => r switch
    {
        Stable.StopReason.MaxTokens or Stable.StopReason.Refusal or Stable.StopReason.EndTurn => 1, //~ RFA014
        _ => 0,
    };

    public int LabelsInOne(Stable.StopReason r)
    {
        switch (r)
        {
            case Stable.StopReason.Refusal or Stable.StopReason.StopSequence: //~ RFA014
                return 1;
            default:
                return 0;
        }
    }

    public string Word(Stable.Message m) =>
        m.StopReason == Stable.StopReason.Refusal || m.StopReason == Stable.StopReason.EndTurn ? "done" : "more"; //~ RFA014

    public bool TwoResponses(Stable.Message a, Stable.Message b) =>
        a.StopReason == Stable.StopReason.Refusal || b.StopReason == Stable.StopReason.EndTurn;

    public bool Cut(Stable.Message m) =>
        m.StopReason == Stable.StopReason.Refusal || m.StopReason == Stable.StopReason.MaxTokens;

    public bool WithoutRefusal(Stable.Message m) => m.StopReason?.Value() is Stable.StopReason.EndTurn or Stable.StopReason.StopSequence;

    public int OwnArms(Stable.StopReason r) => r switch
    {
        Stable.StopReason.EndTurn or Stable.StopReason.StopSequence => 1,
        Stable.StopReason.Refusal => 2,
        _ => 0,
    };

    public int OwnSections(Stable.StopReason r)
    {
        switch (r)
        {
            case Stable.StopReason.EndTurn:
            case Stable.StopReason.StopSequence:
                return 1;
            case Stable.StopReason.Refusal:
            case Stable.StopReason.MaxTokens:
                return 2;
            default:
                return 0;
        }
    }

    public bool Loose(string stop) => stop is "refusal" or "end_turn";
}
