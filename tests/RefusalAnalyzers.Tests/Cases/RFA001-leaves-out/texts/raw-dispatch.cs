// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Wire;

public static class RawDispatch
{
    // A switch over Raw() that leaves out frontier_llm only.
    public static string Title(Message m) => m.StopDetails?.Category?.Raw() switch //~ RFA001
    {
        "cyber" => "Security",
        "bio" => "Science",
        "reasoning_extraction" => "Prompt",
        "general_harms" => "Policy",
        null => "Declined",
        var other => other,
    };

    // A statement, two names: other members are left out too.
    public static int Status(RefusalStopDetails d)
    {
        switch (d.Category?.Raw()) //~ RFA001 RFA003
        {
            case "cyber":
                return 451;
            case "bio":
                return 422;
            default:
                return 400;
        }
    }

    // No catch-all over the wire text: "a category newer than the SDK … silently skipped".
    public static void Count(ApiEnum<string, Category> wire, IDictionary<string, int> counts)
    {
        switch (wire.Raw()) //~ RFA004
        {
            case "cyber": counts["security"] = 1; break;
            case "bio": counts["science"] = 2; break;
            case "frontier_llm": counts["models"] = 3; break;
            case "reasoning_extraction": counts["prompts"] = 4; break;
            case "general_harms": counts["policy"] = 5; break;
        }
    }

    // frontier_llm named, another left out: a suggestion only.
    public static string Short(ApiEnum<string, Category> wire) => wire.Raw() switch //~ RFA003
    {
        "cyber" => "C",
        "bio" => "B",
        "frontier_llm" => "F",
        "reasoning_extraction" => "R",
        _ => "?",
    };

    // Every one is named, constants included.
    private const string General = "general_" + "harms";

    public static string Complete(ApiEnum<string, Category> wire) => wire.Raw() switch
    {
        "cyber" => "C",
        "bio" => "B",
        "frontier_llm" => "F",
        "reasoning_extraction" => "R",
        General => "G",
        _ => "?",
    };

    // One category alone in an expression: "a membership question and stays silent".
    public static bool Membership(RefusalStopDetails d) => d.Category?.Raw() == "cyber" || d.Explanation == null;

    // Null and a catch-all only: "is no dispatch".
    public static string Show(RefusalStopDetails d) => d.Category?.Raw() switch { null => "none", var raw => raw };

    // The text is only used as a key.
    public static string Metric(RefusalStopDetails d) => "refusal." + (d.Category?.Raw() ?? "none");
}
