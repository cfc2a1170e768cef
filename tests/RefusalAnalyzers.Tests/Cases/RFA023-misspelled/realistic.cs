// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Harbor.Literals;

public sealed class Names(Action<string> show)
{
    // 38: a hyphen.
    public bool Hyphen(RefusalStopDetails d) => d.Category == "frontier-llm"; //~ RFA023

    // 39: the member's name.
    public bool MemberName(RefusalStopDetails d) => d.Category?.Raw() is "ReasoningExtraction"; //~ RFA023

    // 40: case alone, where it does not count.
    public bool Case(RefusalStopDetails d) => string.Equals(d.Category?.Raw(), "FRONTIER_LLM", StringComparison.OrdinalIgnoreCase);

    // 41: case alone, where it does.
    public bool CaseCounts(RefusalStopDetails d) => d.Category?.Raw() == "FRONTIER_LLM"; //~ RFA023

    // 42: one letter.
    public string Letter(RefusalStopDetails d) => d.Category?.Raw() switch
    {
        "reasoning_extracton" => "reasoning", //~ RFA023
        "frontier_llm" => "models",
        null => "none",
        _ => "other",
    };

    // 43: a newer name.
    public bool Newer(RefusalStopDetails d) => d.Category == "military_weapons";

    // 44: a fallback of one's own.
    public bool Fallback(RefusalStopDetails d) => (d.Category?.Raw() ?? "unknown") == "unknown";

    // 45: unknown origin.
    public bool Origin(string text) => text == "frontier-llm";

    // 46: short names have no edits.
    public bool Short(RefusalStopDetails d) => d.Category == "bios";

    // 47: a log of it.
    public void Log(RefusalStopDetails d) => show($"frontier-llm? {d.Category?.Raw()}");
}
