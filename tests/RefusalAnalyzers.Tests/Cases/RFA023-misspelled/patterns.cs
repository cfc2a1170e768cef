// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Rail;

public sealed record Ticket(string Category, int Zone);

public static class Inspector
{
    // the literal of a pattern is what the category is compared with
    public static bool Is(RefusalStopDetails details) => details.Category?.Raw() is "FRONTIER_LLM"; //~ RFA023

    public static bool IsNot(RefusalStopDetails details) => details.Category?.Raw() is not "general harms"; //~ RFA023

    // cyber is named alone beside the near-miss: no test, RFA023 only
    public static bool Or(RefusalStopDetails details) => details.Category?.Raw() is "cyber" or "reasoning-extraction"; //~ RFA023

    // in a tuple, as a label: RFA023 only
    public static int Fare(RefusalStopDetails details, int zone) => (details.Category?.Raw(), zone) switch
    {
        ("cyber", _) => 1,
        ("bio", 1) => 2,
        ("frontierllm", _) => 3, //~ RFA023
        _ => 0,
    };

    // ".Equals("cyber")" is as "==", ".Json.ValueEquals" the wire string
    public static bool EqualsCall(ApiEnum<string, Category> wire) => wire.Equals("FrontierLlm"); //~ RFA023

    public static bool Json(ApiEnum<string, Category> wire) => wire.Json.ValueEquals("Bio"); //~ RFA023

    public static bool Exact(ApiEnum<string, Category> wire) => wire.Json.ValueEquals("bio") || wire.Equals("frontier_llm");

    // a property of the same name that is a string of unknown origin
    public static int Gate(Ticket ticket) => ticket switch
    {
        { Category: "Cyber", Zone: 1 } => 1,
        { Category: "FrontierLlm" } => 2,
        _ => 3,
    };

    public static bool Marked(Ticket ticket) => ticket is { Category: "general-harms" or "Bio" };

    // a near-miss in a guard about another text is none
    public static string Note(RefusalStopDetails details, string label) => details.Category?.Raw() switch
    {
        "cyber" when label == "Cyber" => "labelled",
        "cyber" => "security",
        "bio" => "science",
        "frontier_llm" when label is "FrontierLlm" => "labelled models",
        "frontier_llm" => "models",
        "reasoning_extraction" => "prompts",
        "general_harms" => "policy",
        _ => "other",
    };
}
