// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Relay;

// "a dead `ToString()` switch or test is RFA020 only", at "the switch's governing expression"
public sealed class DeadSwitches
{
    private int _n;

    public string Expression(RefusalStopDetails details) => details.Category?.ToString() switch //~ RFA020
    {
        "cyber" => "security",
        "bio" => "science",
        _ => "triage",
    };

    public void Statement(RefusalStopDetails details)
    {
        switch (details.Category?.ToString()) //~ RFA020
        {
            case "cyber":
                _n++;
                break;
            case "bio":
                _n += 2;
                break;
        }
    }

    public string Coalesced(RefusalStopDetails details) => (details.Category?.ToString() ?? "none") switch //~ RFA020
    {
        "cyber" => "security",
        "none" => "open",
        _ => "triage",
    };

    public string Local(Message message)
    {
        var stop = message.StopReason?.ToString() ?? "";
        return stop switch //~ RFA020
        {
            "refusal" => "declined",
            "end_turn" => "done",
            _ => "other",
        };
    }

    // `or` in a test: RFA020 only, no RFA002
    public bool Test(RefusalStopDetails details) => details.Category?.ToString() is "cyber" or "bio"; //~ RFA020

    // the wire text: the rules of dispatches
    public string Raw(RefusalStopDetails details) => (details.Category?.Raw()) switch //~ RFA001 RFA003
    {
        "cyber" => "security",
        "bio" => "science",
        _ => "triage",
    };

    // labels with their quote marks match
    public string Quoted(Message message) => message.StopReason?.ToString() switch
    {
        "\"max_tokens\"" => "cut",
        _ => "other",
    };

    // member names of Value().ToString(): not understood
    public string Members(RefusalStopDetails details) => details.Category?.Value().ToString() switch
    {
        "Cyber" => "security",
        "Bio" => "science",
        _ => "triage",
    };
}
