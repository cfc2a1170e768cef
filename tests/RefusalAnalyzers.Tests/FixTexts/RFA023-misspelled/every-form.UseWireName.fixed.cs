using System;
using System.Linq;
using Anthropic.Models.Messages;

namespace Support;

public static class Desk
{
    private const string Name = "FrontierLlm";

    public static bool Plain(RefusalStopDetails d) => d.Category == "frontier_llm";

    public static bool Two(RefusalStopDetails d) => "cyber" == d.Category || d.Category?.Raw() is "bio" or "general_harms";

    public static bool Named(RefusalStopDetails d) => d.Category == "frontier_llm";

    public static int Map(RefusalStopDetails d) => d.Category?.Raw() switch
    {
        "cyber" => 1,
        "frontier_llm" => 2, // the terms
        _ => 0,
    };

    public static bool Set(RefusalStopDetails d) => new[] { "cyber", "reasoning_extraction" }.Contains(d.Category?.Raw());
}
