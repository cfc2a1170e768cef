using Anthropic.Models.Messages;

namespace Pottery;

public static class Wheel
{
    public static int Trimmed(string raw)
    {
        var text = raw;
        text = text.Trim();
        switch (text) //~ RFA001 RFA003
        {
            case "cyber":
                return 1;
            case "bio":
                return 2;
            default:
                return 0;
        }
    }

    public static bool InCircles(Message message, bool turn)
    {
        var left = message.StopDetails?.Category?.Raw() ?? "";
        var right = left.Trim();
        while (turn)
        {
            left = right.Trim();
            right = left.ToLowerInvariant();
            turn = left.Length > 9;
        }

        return left == "frontier_llm" && right.Length > 3;
    }

    public static string Doubled(string raw)
    {
        var text = raw.Trim();
        text = text.ToLower();
        text = text?.Trim() ?? "";
        return text switch { "cyber" => "c", "bio" => "b", "frontier_llm" => "f", "reasoning_extraction" => "r", "general_harms" => "g", _ => text };
    }
}
