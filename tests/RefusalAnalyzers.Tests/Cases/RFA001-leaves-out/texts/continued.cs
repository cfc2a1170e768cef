// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Wire;

public static class Continued
{
    // "Where earlier code in the method has already left for a value (a guard `if`) … the dispatch need not name it."
    public static string Guard(RefusalStopDetails d)
    {
        var raw = d.Category?.Raw();
        if (raw == "frontier_llm") return "models";
        return raw switch
        {
            "cyber" => "security",
            "bio" => "science",
            "reasoning_extraction" => "prompts",
            "general_harms" => "policy",
            _ => "other",
        };
    }

    // "A group test is silent when the same member names the required categories for that subject elsewhere."
    public static string Group(RefusalStopDetails d)
    {
        var raw = d.Category?.Raw();
        if (raw is "cyber" or "bio") Console.WriteLine("sensitive");
        switch (raw)
        {
            case "cyber": return "security";
            case "bio": return "science";
            case "frontier_llm": return "models";
            case "reasoning_extraction": return "prompts";
            case "general_harms": return "policy";
            default: return "other";
        }
    }

    // "A dispatch nested in a catch-all arm of another over the same subject continues it".
    public static string Nested(string? raw) => raw switch
    {
        "cyber" => "security",
        "bio" => "science",
        _ => raw switch
        {
            "frontier_llm" => "models",
            "reasoning_extraction" => "prompts",
            "general_harms" => "policy",
            _ => "other",
        },
    };

    // "A continued dispatch that still leaves `frontier_llm` out gives one diagnostic, on the outermost."
    public static string NestedShort(string? raw) => raw switch //~ RFA001
    {
        "cyber" => "security",
        "bio" => "science",
        _ => raw switch
        {
            "reasoning_extraction" => "prompts",
            "general_harms" => "policy",
            _ => "other",
        },
    };

    // RFA010: every category is treated the same way; it replaces RFA001 and RFA003.
    public static string Uniform(RefusalStopDetails d) => d.Category?.Raw() switch //~ RFA010
    {
        "cyber" => "Declined.",
        "bio" => "Declined.",
        _ => "Declined.",
    };

    // RFA011: "named but treated the same as some, not all, of the other members", at the label.
    public static string Some(RefusalStopDetails d) => d.Category?.Raw() switch
    {
        "cyber" => "security",
        "frontier_llm" => "security", //~ RFA011
        "bio" => "science",
        "reasoning_extraction" => "prompts",
        "general_harms" => "policy",
        _ => "other",
    };

    // One `if` with one name, then something else entirely.
    public static string Single(RefusalStopDetails d, bool science)
    {
        if (d.Category?.Raw() == "bio") return "science";
        if (science) return "maybe science";
        return d.Explanation ?? "other";
    }

    // "A constant guard that is constantly true is none": every member is named.
    public static int True(ApiEnum<string, Category> wire) => wire.Raw() switch
    {
        "cyber" when true => 1,
        "bio" => 2,
        "frontier_llm" => 3,
        "reasoning_extraction" => 4,
        "general_harms" => 5,
        _ => 0,
    };

    // "A guard that is exactly an equality … on the same subject names its category", on text.
    public static int When(RefusalStopDetails d) => d.Category?.Raw() switch
    {
        var x when x == "cyber" => 1,
        var x when x == "bio" => 2,
        var x when x == "frontier_llm" => 3,
        var x when x == "reasoning_extraction" => 4,
        var x when x == "general_harms" => 5,
        _ => 0,
    };
}
