// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Literals;

public static class Labels
{
    // "A near-miss label is RFA023 only … the fix brings the other rules back".
    public static string Switch(ApiEnum<string, Category> wire) => wire.Raw() switch
    {
        "cyber" => "security",
        "bio" => "science",
        "frontier-llm" => "models", //~ RFA023
        "reasoning_extraction" => "prompts",
        "general_harms" => "policy",
        _ => "other",
    };

    // A statement over the converted ApiEnum.
    public static int Statement(ApiEnum<string, Category> wire)
    {
        switch (wire)
        {
            case "cyber": return 1;
            case "bio": return 2;
            case "FrontierLlm": return 3; //~ RFA023
            case "reasoning_extraction": return 4;
            case "general_harms": return 5;
            default: return 0;
        }
    }

    // A near miss of another member: RFA023 only.
    public static string Other(RefusalStopDetails d) => d.Category?.Raw() switch
    {
        "cyber" => "security",
        "bio" => "science",
        "frontier_llm" => "models",
        "reasoning_extraction" => "prompts",
        "general-harms" => "policy", //~ RFA023
        _ => "other",
    };

    // A test by an `or` pattern with a near miss in it.
    public static bool Test(RefusalStopDetails d) => d.Category?.Raw() is "bio" or "frontier llm" or "reasoning_extraction"; //~ RFA023

    // All exact.
    public static string Exact(RefusalStopDetails d) => d.Category?.Raw() switch
    {
        "cyber" => "security",
        "bio" => "science",
        "frontier_llm" => "models",
        "reasoning_extraction" => "prompts",
        "general_harms" => "policy",
        null => "none",
        _ => "other",
    };

    // Unknown origin with the members' names: silent.
    public static string Names(string name) => name switch
    {
        "Cyber" => "security",
        "Bio" => "science",
        "FrontierLlm" => "models",
        _ => "other",
    };

    // Unrelated labels.
    public static string Unrelated(RefusalStopDetails d) => d.Category?.Raw() switch
    {
        "" => "empty",
        "military_weapons" => "old",
        var x => x ?? "none",
    };

    // A guard that asks for one exact name.
    public static string Guard(RefusalStopDetails d) => d.Category?.Raw() switch
    {
        null or "" => "none",
        { Length: > 40 } => "too long",
        var raw => raw,
    };
}
