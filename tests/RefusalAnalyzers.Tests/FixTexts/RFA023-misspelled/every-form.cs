using System;
using System.Linq;
using Anthropic.Models.Messages;

namespace Support;

public static class Desk
{
    private const string Name = "FrontierLlm";

    public static bool Plain(RefusalStopDetails d) => d.Category == "frontier-llm";

    public static bool Two(RefusalStopDetails d) => "Cyber" == d.Category || d.Category?.Raw() is @"BIO" or "general_harm";

    public static bool Named(RefusalStopDetails d) => d.Category == Name;

    public static int Map(RefusalStopDetails d) => d.Category?.Raw() switch
    {
        "cyber" => 1,
        "frontierLLM" => 2, // the terms
        _ => 0,
    };

    public static bool Set(RefusalStopDetails d) => new[] { "cyber", "reasoning-extraction" }.Contains(d.Category?.Raw());
}
