// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;
using Beta = Anthropic.Models.Beta.Messages;

namespace Shop.Literals;

public static class Near
{
    // "a literal compared with a category that is nearly, but not quite, a wire value": a dash.
    public static bool Dash(RefusalStopDetails d) => d.Category == "frontier-llm"; //~ RFA023

    // A space.
    public static bool Space(RefusalStopDetails d) => d.Category?.Raw() == "general harms"; //~ RFA023

    // The member's name instead of the wire name.
    public static bool Member(RefusalStopDetails d) => "ReasoningExtraction" == d.Category?.Raw(); //~ RFA023

    // Only case differs and the comparison is exact.
    public static bool Case(RefusalStopDetails d) => d.Category?.Raw() == "Cyber"; //~ RFA023

    // No underscore at all.
    public static bool Joined(ApiEnum<string, Category> wire) => wire.Equals("frontierllm"); //~ RFA023

    // Upper case through `string.Equals` with Ordinal.
    public static bool Upper(ApiEnum<string, Category> wire) => string.Equals(wire.Raw(), "BIO", StringComparison.Ordinal); //~ RFA023

    // "one edit counts for wire names of 8 letters or more": a letter is missing.
    public static bool Missing(RefusalStopDetails d) => d.Category != "reasoning_extration"; //~ RFA023

    // One letter too many.
    public static bool Plural(RefusalStopDetails d) => d.Category?.Raw() is "frontier_llms"; //~ RFA023

    // One letter changed.
    public static bool Changed(Beta.BetaRefusalStopDetails d) => d.Category == "general_harmz"; //~ RFA023

    // The text through a conversion to string.
    public static bool Converted(RefusalStopDetails d) => (string?)d.Category == "Frontier_LLM"; //~ RFA023

    // The text through Json.
    public static bool Json(ApiEnum<string, Category> wire) => wire.Json.GetString() == "general-harms"; //~ RFA023

    // ValueEquals with a near miss.
    public static bool JsonEquals(ApiEnum<string, Category> wire) => wire.Json.ValueEquals("frontier-llm"); //~ RFA023

    // A short name with one edit is too far: "8 letters or more".
    public static bool Short(RefusalStopDetails d) => d.Category == "cybr" || d.Category == "bios";

    // Two edits.
    public static bool TwoEdits(RefusalStopDetails d) => d.Category == "frontal_lm";

    // A wire value that a newer API may send.
    public static bool Newer(RefusalStopDetails d) => d.Category?.Raw() is "self_harm";
}
