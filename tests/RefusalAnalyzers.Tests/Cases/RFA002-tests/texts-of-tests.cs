// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Beta.Messages;

namespace Arena;

public static class Texts
{
    // the wire string of a category
    public static bool Raw(BetaRefusalStopDetails details) => details.Category?.Raw() is "cyber" or "bio"; //~ RFA002

    public static bool RawFine(BetaRefusalStopDetails details) => details.Category?.Raw() is "cyber" or "frontier_llm";

    public static bool Equality(BetaRefusalStopDetails details) => details.Category == "cyber" || details.Category == Category.GeneralHarms; //~ RFA002

    public static bool Unequal(BetaRefusalStopDetails details) => details.Category != Category.Cyber && details.Category != "bio"; //~ RFA002

    public static bool EqualsCalls(ApiEnum<string, Category> wire) => wire.Equals(Category.Bio) || wire.Equals("general_harms"); //~ RFA002

    public static bool Json(ApiEnum<string, Category> wire) => wire.Json.ValueEquals("bio") || wire.Json.ValueEquals("frontier_llm");

    // "A string of unknown origin counts only when it is tested against at least one of …, or both `cyber` and `bio` and no text that is no wire name"
    public static bool Unknown(string text) => text is "cyber" or "bio"; //~ RFA002

    public static bool UnknownHarms(string text) => text == "general_harms" || text == "spam";

    public static bool UnknownOther(string text) => text is "cyber" or "bio" or "chem";

    public static bool UnknownOne(string text) => text is "cyber" or "network";

    public static bool UnknownFine(string text) => text is "cyber" or "frontier_llm";

    public static bool UnknownReasoning(string text) => text == "bio" || text == "reasoning_extraction"; //~ RFA002

    // another enum of the SDK, another vocabulary
    public static bool Stop(BetaMessage message) => message.StopReason == BetaStopReason.MaxTokens || message.StopReason == "refusal";
}
