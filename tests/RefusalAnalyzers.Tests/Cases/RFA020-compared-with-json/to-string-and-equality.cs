// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Dead;

public static class Comparisons
{
    // "RFA020: `ApiEnum.ToString()` … compared with text that has no quote marks: never true".
    public static bool IsFrontier(RefusalStopDetails d) => d.Category?.ToString() == "frontier_llm"; //~ RFA020

    // The constant on the left.
    public static bool IsBio(RefusalStopDetails d) => "bio" == d.Category?.ToString(); //~ RFA020

    // `Equals` on the text.
    public static bool IsCyber(ApiEnum<string, Category> wire) => wire.ToString().Equals("cyber"); //~ RFA020

    // `Equals` with a comparison that ignores case: the quote marks stay.
    public static bool IsHarm(ApiEnum<string, Category> wire)
        => wire.ToString().Equals("GENERAL_HARMS", StringComparison.OrdinalIgnoreCase); //~ RFA020

    // Static `string.Equals`.
    public static bool IsReasoning(RefusalStopDetails d)
        => string.Equals(d.Category?.ToString(), "reasoning_extraction", StringComparison.Ordinal); //~ RFA020

    // The receiver is the literal.
    public static bool Receiver(ApiEnum<string, Category> wire) => "cyber".Equals(wire.ToString()); //~ RFA020

    // `is` with a constant pattern.
    public static bool Pattern(RefusalStopDetails d) => d.Category?.ToString() is "frontier_llm"; //~ RFA020

    // The text with its quote marks is what ToString() gives: "quoted text" is silent.
    public static bool Quoted(RefusalStopDetails d) => d.Category?.ToString() == "\"frontier_llm\"";

    // "trimming quotes … silent".
    public static bool Trimmed(RefusalStopDetails d) => d.Category?.ToString().Trim('"') == "frontier_llm";

    // "`Contains` … silent".
    public static bool Part(RefusalStopDetails d) => d.Category?.ToString().Contains("frontier_llm") == true;

    // Raw() has no quote marks.
    public static bool Raw(RefusalStopDetails d) => d.Category?.Raw() == "frontier_llm";

    // "`Value().ToString()` … (member names) are not understood: silent".
    public static bool Member(RefusalStopDetails d) => d.Category?.Value().ToString() == "FrontierLlm";

    // Null is no text.
    public static bool Missing(RefusalStopDetails d) => d.Category?.ToString() == null;

    // Two ApiEnum texts have the same quote marks.
    public static bool Same(RefusalStopDetails a, RefusalStopDetails b) => a.Category?.ToString() == b.Category?.ToString();
}
