using Anthropic.Models.Messages;

namespace Radio;

public static class Dial
{
    public static int Both(string why) => why switch //~ RFA001 RFA003 "ReasoningExtraction"
    {
        "cyber" => 1,
        "bio" => 2,
        _ => 0,
    };

    public static int Telling(string why)
    {
        switch (why) //~ RFA001 RFA003 "Cyber"
        {
            case "general_harms": return 1;
            default: return 0;
        }
    }

    public static int Named(string why) => why switch //~ RFA003 "GeneralHarms"
    {
        "frontier_llm" => 1,
        _ => 0,
    };

    public static bool Test(string why) => why == "cyber" || why == "bio"; //~ RFA002
    public static bool Pattern(string? why) => why is "reasoning_extraction" or "cyber"; //~ RFA002
    public static bool Fine(string? why) => why is "reasoning_extraction" or "frontier_llm";

    public static string Chain(string why)
    {
        if (why == "cyber") return "a"; //~ RFA001
        if (why == "bio") return "b";
        if (why == "reasoning_extraction") return "c";
        if (why == "general_harms") return "d";
        return "e";
    }

    public static string Uses(Category c) => c.ToString();
}
