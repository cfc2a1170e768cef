using Anthropic.Models.Messages;

namespace Port;

public static class Gate
{
    public static bool Hyphen(RefusalStopDetails d) => d.Category == "frontier-llm"; //~ RFA023
    public static bool Spaces(RefusalStopDetails d) => d.Category?.Raw() == "general harms"; //~ RFA023
    public static bool Upper(RefusalStopDetails d) => d.Category == "CYBER"; //~ RFA023
    public static bool OneEdit(RefusalStopDetails d) => d.Category == "frontier_lm"; //~ RFA023
    public static bool OneMore(RefusalStopDetails d) => d.Category?.Raw() is "reasoning_extractions"; //~ RFA023

    public static bool IgnoreCaseButHyphen(RefusalStopDetails d) =>
        string.Equals(d.Category?.Raw(), "frontier-llm", StringComparison.OrdinalIgnoreCase); //~ RFA023

    public static bool ShortEdit(RefusalStopDetails d) => d.Category == "ciber";
    public static bool IgnoreCase(RefusalStopDetails d) => string.Equals(d.Category?.Raw(), "FRONTIER_LLM", StringComparison.OrdinalIgnoreCase);
    public static bool Unknown(string why) => why == "frontier-llm";
    public static bool Unrelated(RefusalStopDetails d) => d.Category == "weapons";
}
