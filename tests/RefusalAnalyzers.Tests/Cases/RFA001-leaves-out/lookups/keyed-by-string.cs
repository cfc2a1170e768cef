using Anthropic.Models.Messages;

namespace Post;

public static class Stamps
{
    private static readonly Dictionary<string, int> s_both = new() //~ RFA001 RFA003 "GeneralHarms"
    {
        ["cyber"] = 1,
        ["bio"] = 2,
    };

    private static readonly Dictionary<string, int> s_telling = new(StringComparer.Ordinal) //~ RFA001
    {
        { "reasoning_extraction", 3 },
        { "general_harms", 4 },
        { "cyber", 5 },
        { "bio", 6 },
        { "spam", 7 },
    };

    private static readonly Dictionary<string, int> s_complete = new()
    {
        ["cyber"] = 1,
        ["bio"] = 2,
        ["frontier_llm"] = 3,
        ["reasoning_extraction"] = 4,
        ["general_harms"] = 5,
    };

    private static readonly Dictionary<string, int> s_unrelated = new() { ["cyber"] = 1, ["legal"] = 2 };

    public static int Of(RefusalStopDetails d, string s) => d.Category?.Raw() is { } raw ? s_both[raw] + s_telling[raw] + s_complete[raw] : s_unrelated[s];
}
