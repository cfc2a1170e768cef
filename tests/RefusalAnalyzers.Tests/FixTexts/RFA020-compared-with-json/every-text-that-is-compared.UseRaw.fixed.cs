using System;
using System.Collections.Generic;
using System.Linq;
using Anthropic.Models.Messages;

namespace Support;

public static class Desk
{
    private static readonly Dictionary<string, int> s_codes = new() { ["refusal"] = 1, ["end_turn"] = 2 };

    public static string Map(Message m) => m.StopReason?.Raw() switch
    {
        "refusal" => "declined", // comments stay
        "end_turn" => "done",
        _ => "other",
    };

    public static int Statement(Message m)
    {
        switch (m.StopReason?.Raw())
        {
            case "refusal":
                return 1;
            default:
                return 0;
        }
    }

    public static bool Group(RefusalStopDetails d) => d.Category?.Raw() is "cyber" or "bio" or "frontier_llm";

    public static bool Model(Message m) => m.Model.Raw() == "claude-opus-4-5";

    public static bool Known(Message m) => s_codes.ContainsKey(m.StopReason?.Raw() ?? "");

    public static bool Set(Message m) => new[] { "refusal", "pause_turn" }.Contains(m.StopReason?.Raw());

    public static bool Prefixed(Message m) => $"stop: {m.StopReason?.Raw()}" == "stop: refusal";

    public static string ByLocal(Message m)
    {
        var stop = m.StopReason?.Raw();
        if (stop == "refusal")
        {
            return "declined";
        }

        return stop == "max_tokens" ? "long" : "done";
    }

    public static string Shown(Message m)
    {
        var stop = m.StopReason?.Raw();
        Console.WriteLine(stop);
        return stop == "refusal" ? "declined" : "done";
    }
}
