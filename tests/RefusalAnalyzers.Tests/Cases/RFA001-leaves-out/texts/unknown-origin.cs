// from: someone who had read only what the rules promise
using System.Text.Json;

namespace Shop.Wire;

public sealed class Event
{
    public string Kind { get; init; } = "";
    public string? RefusalCategory { get; init; }
}

public static class UnknownOrigin
{
    // "A string of unknown origin counts only when it is tested against … general_harms": one is enough to make it a category.
    public static string One(Event e) => e.RefusalCategory switch //~ RFA001 RFA003
    {
        "general_harms" => "policy",
        _ => "other",
    };

    // Both cyber and bio.
    public static string Both(string kind)
    {
        switch (kind) //~ RFA001 RFA003
        {
            case "cyber": return "security";
            case "bio": return "science";
            default: return "other";
        }
    }

    // Both, beside a text that is no wire name: another vocabulary.
    public static string Vocabulary(string kind)
    {
        switch (kind)
        {
            case "cyber": return "security";
            case "bio": return "science";
            case "spam": return "junk";
            default: return "other";
        }
    }

    // Only cyber: a shop's department.
    public static string Department(string name) => name switch
    {
        "cyber" => "Electronics",
        "garden" => "Outdoor",
        _ => "Misc",
    };

    // Only bio: an aisle.
    public static decimal Tax(string label) => label switch { "bio" => 0.07m, "import" => 0.19m, _ => 0.19m };

    // Other words that look like it.
    public static int Level(string track) => track switch
    {
        "cybersecurity" => 3,
        "biology" => 2,
        "llm" => 1,
        _ => 0,
    };

    // Member names, as text: not wire names.
    public static int Names(string name) => name switch { "Cyber" => 1, "Bio" => 2, _ => 0 };

    // frontier_llm alone in a switch: it is named, the others are left out.
    public static string Frontier(string category) => category switch //~ RFA003
    {
        "frontier_llm" => "models",
        _ => "other",
    };

    // One question about a string of unknown origin.
    public static bool Ask(string category) => category == "frontier_llm";

    // A JSON property that holds the text: complete.
    public static int FromJson(JsonElement root) => root.GetProperty("stop_details").GetProperty("category").GetString() switch
    {
        "cyber" => 1,
        "bio" => 2,
        "frontier_llm" => 3,
        "reasoning_extraction" => 4,
        "general_harms" => 5,
        _ => 0,
    };

    // A JSON property that holds the text: frontier_llm is left out.
    public static int FromJsonShort(JsonElement details) => details.GetProperty("category").GetString() switch //~ RFA001
    {
        "cyber" => 1,
        "bio" => 2,
        "reasoning_extraction" => 4,
        "general_harms" => 5,
        _ => 0,
    };

    // Numbers and characters are no strings of a category.
    public static int Chars(char c) => c switch { 'c' => 1, 'b' => 2, _ => 0 };
}
