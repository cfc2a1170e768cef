// sdk: 12.36.0
using Anthropic.Models.Messages;

namespace Harbour;

public static class Pilot
{
    public static int Complete(string why) => why switch
    {
        "cyber" => 1,
        "bio" => 2,
        "frontier_llm" => 3,
        "reasoning_extraction" => 4,
        _ => 0,
    };

    public static int Lacking(string why) => why switch //~ RFA001
    {
        "cyber" => 1,
        "bio" => 2,
        "reasoning_extraction" => 4,
        _ => 0,
    };

    public static string Uses(Category c) => c.ToString();
}
