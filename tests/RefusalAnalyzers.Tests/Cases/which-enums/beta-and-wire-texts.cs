// from: someone who had read only what the rules promise
using Anthropic.Models.Beta.Messages;
namespace Support;

public static class BetaWire
{
    private static string Tell(BetaRefusalStopDetails d) => d.Explanation ?? "";

    // The beta enum is a refusal enum like the stable one.
    public static string Uniform(Category? c) => c switch //~ RFA010
    {
        Category.Cyber or Category.Bio => "no", Category.FrontierLlm => "no", Category.ReasoningExtraction => "no", Category.GeneralHarms => "no", _ => "t",
    };

    public static string Trigger(BetaFallbackRefusalTriggerCategory? c) => c switch //~ RFA001
    {
        BetaFallbackRefusalTriggerCategory.Cyber => "a", BetaFallbackRefusalTriggerCategory.Bio => "b",
        BetaFallbackRefusalTriggerCategory.ReasoningExtraction => "d", BetaFallbackRefusalTriggerCategory.GeneralHarms => "e", _ => "t",
    };

    // By wire text, from an ApiEnum: every category the same text.
    public static string Wire(BetaRefusalStopDetails d) => d.Category?.Raw() switch //~ RFA010
    {
        "cyber" => "no", "bio" => "no", "frontier_llm" => "no", "reasoning_extraction" => "no", "general_harms" => "no", _ => "t",
    };

    // Complete by wire text.
    public static string Full(BetaRefusalStopDetails d) => d.Category?.Raw() switch
    {
        "cyber" => "a", "bio" => "b", "frontier_llm" => "f", "reasoning_extraction" => "d", "general_harms" => "e", _ => "t",
    };

    // Left out by wire text.
    public static string Left(BetaRefusalStopDetails d) => d.Category?.Raw() switch //~ RFA001
    {
        "cyber" => "a", "bio" => "b", "reasoning_extraction" => "d", "general_harms" => "e", _ => "t",
    };

    // FrontierLlm merged by wire text.
    public static string Merged(BetaRefusalStopDetails d) => d.Category?.Raw() switch
    {
        "cyber" => "a", "bio" => "b",
        "frontier_llm" or "reasoning_extraction" => "f", //~ RFA011
        "general_harms" => "e", _ => "t",
    };

    // The details are handed on.
    public static string Details(BetaRefusalStopDetails d) => d.Category?.Raw() switch
    {
        "cyber" or "bio" => Tell(d), "frontier_llm" => Tell(d), "reasoning_extraction" or "general_harms" => Tell(d), _ => Tell(d),
    };

    // Wire text and enum mixed over one subject: complete.
    public static string Mixed(BetaRefusalStopDetails d)
    {
        if (d.Category == "cyber") return "a";
        if (d.Category == Category.Bio) return "b";
        if (d.Category?.Raw() == "frontier_llm") return "f";
        if (d.Category?.Value() == Category.ReasoningExtraction) return "d";
        if (d.Category?.Value() is Category.GeneralHarms) return "e";
        return "t";
    }

    // A string of unknown origin that names only "cyber" and something else.
    public static string Unknown(string team) => team switch { "cyber" => "a", "legal" => "b", _ => "t" };

    // "both cyber and bio" make it a category.
    public static string Known(string code) => code switch { "cyber" => "a", "bio" => "b", _ => "t" }; //~ RFA001 RFA003
}
