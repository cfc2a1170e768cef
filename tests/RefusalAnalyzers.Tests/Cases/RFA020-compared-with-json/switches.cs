// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Dead;

public static class Switches
{
    // "A dead `ToString()` switch or test is RFA020 only": reported at the governing expression.
    public static string Name(RefusalStopDetails d) => d.Category?.ToString() switch //~ RFA020
    {
        "cyber" => "security",
        "bio" => "science",
        _ => "other",
    };

    // A statement; the governing expression is on the line of `switch`.
    public static int Weight(ApiEnum<string, Category> wire)
    {
        switch (wire.ToString()) //~ RFA020
        {
            case "cyber":
                return 10;
            case "bio":
                return 20;
            default:
                return 0;
        }
    }

    // Over a stop reason: RFA020 only, not RFA013.
    public static string Finish(Message m) => m.StopReason?.ToString() switch //~ RFA020
    {
        "end_turn" => "stop",
        "max_tokens" => "length",
        "tool_use" => "tool_calls",
        _ => "unknown",
    };

    // The governing expression is a local assigned once.
    public static string FromLocal(RefusalStopDetails d)
    {
        string? text = d.Category?.ToString();
        switch (text) //~ RFA020
        {
            case "frontier_llm": return "models";
            case "general_harms": return "policy";
            default: return "other";
        }
    }

    // Labels with their quote marks: alive, and every category is named.
    public static int Quoted(ApiEnum<string, Category> wire) => wire.ToString() switch
    {
        "\"cyber\"" => 1,
        "\"bio\"" => 2,
        "\"frontier_llm\"" => 3,
        "\"reasoning_extraction\"" => 4,
        "\"general_harms\"" => 5,
        _ => 0,
    };

    // Trimmed first: "trimming quotes … silent".
    public static int Trimmed(ApiEnum<string, Category> wire) => wire.ToString().Trim('"') switch
    {
        "cyber" => 1,
        "bio" => 2,
        "frontier_llm" => 3,
        "reasoning_extraction" => 4,
        "general_harms" => 5,
        _ => 0,
    };

    // Only null and a catch-all: nothing is compared.
    public static string Show(RefusalStopDetails d) => d.Category?.ToString() switch //~ RFA028
    {
        null => "no category",
        var text => text,
    };

    // Member names of the enum: "not understood: silent".
    public static int Members(Category c) => c.ToString() switch
    {
        "Cyber" => 1,
        "Bio" => 2,
        _ => 0,
    };

    // The length of the text is asked, not the text.
    public static bool Long(RefusalStopDetails d) => d.Category?.ToString() is { Length: > 10 };
}
