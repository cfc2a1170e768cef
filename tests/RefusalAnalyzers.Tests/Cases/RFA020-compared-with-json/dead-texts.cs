// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Relay;

// RFA020 "looks through `??`, through a local whose every assignment that reaches the comparison is such text, null or a constant"
public static class DeadTexts
{
    public static bool Coalesced(Message message) => (message.StopReason?.ToString() ?? "") == "refusal"; //~ RFA020

    public static bool CoalescedTwice(RefusalStopDetails details) => (details.Category?.ToString() ?? null ?? "none") == "cyber"; //~ RFA020

    public static bool Local(Message message)
    {
        var stop = message.StopReason?.ToString();
        return stop == "refusal"; //~ RFA020
    }

    public static bool Assigned(Message message)
    {
        string? stop = null;
        if (message.StopReason is not null)
        {
            stop = message.StopReason.ToString();
        }

        return stop is "refusal"; //~ RFA020
    }

    // the fallback is the text that is compared: it may be true
    public static bool Fallback(Message message) => (message.StopReason?.ToString() ?? "refusal") == "refusal";

    public static bool FallbackLocal(Message message)
    {
        var stop = "refusal";
        if (message.StopReason is not null)
        {
            stop = message.StopReason.ToString();
        }

        return stop == "refusal";
    }

    // overwritten with the wire text before it is compared
    public static bool Overwritten(Message message)
    {
        var stop = message.StopReason?.ToString();
        stop = message.StopReason?.Raw();
        return stop == "max_tokens";
    }

    // sometimes the wire text: it may be true
    public static bool Sometimes(Message message, bool raw)
    {
        var stop = message.StopReason?.ToString();
        if (raw)
        {
            stop = message.StopReason?.Raw();
        }

        return stop == "max_tokens";
    }

    public static bool Either(Message message, bool raw) => (raw ? message.StopReason?.Raw() : message.StopReason?.ToString()) == "max_tokens";

    // "`Trim()` without arguments frees nothing"; "`StartsWith` and `EndsWith` with a wire name … never true either"
    public static bool Trimmed(Message message) => message.StopReason?.ToString().Trim() == "max_tokens"; //~ RFA020

    public static bool Starts(RefusalStopDetails details) => details.Category?.ToString().StartsWith("cyber") == true; //~ RFA020

    public static bool Ends(RefusalStopDetails details) => details.Category?.ToString().EndsWith("frontier_llm", StringComparison.Ordinal) == true; //~ RFA020

    // "Trimming quotes, `string.Contains`, `IndexOf` and quoted text are silent"
    public static bool Quotes(RefusalStopDetails details) => details.Category?.ToString().Trim('"') == "cyber";

    public static bool Contains(RefusalStopDetails details) => details.Category?.ToString().Contains("cyber") == true;

    public static bool Index(RefusalStopDetails details) => details.Category?.ToString().IndexOf("cyber", StringComparison.Ordinal) > 0;

    public static bool Quoted(RefusalStopDetails details) => details.Category?.ToString() == "\"cyber\"";

    // "`Contains` on a set of texts is a comparison"
    public static bool Set(Message message) => new[] { "max_tokens", "pause_turn" }.Contains(message.StopReason?.ToString()); //~ RFA020

    // the enum's own text
    public static bool Value(Message message) => message.StopReason?.Value().ToString() == "MaxTokens";

    public static bool Enum(Message message) => message.StopReason?.ToString() == StopReason.MaxTokens.ToString(); //~ RFA020
}
