using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Radio;

public static class Dial
{
    public static int Statement(RefusalStopDetails d)
    {
        switch (d.Category?.Raw()) //~ RFA001 RFA003 "Bio"
        {
            case "cyber": return 1;
            case "reasoning_extraction": return 3;
            case "general_harms": return 4;
            default: return 0;
        }
    }

    public static int Cast(ApiEnum<string, Category> w) => ((string)w) switch //~ RFA001
    {
        "cyber" => 1,
        "bio" => 2,
        "reasoning_extraction" or "general_harms" => 3,
        _ => 0,
    };

    public static int Local(ApiEnum<string, Category> w)
    {
        string name = w;
        return name switch //~ RFA001
        {
            "cyber" => 1,
            "bio" => 2,
            "reasoning_extraction" or "general_harms" => 3,
            _ => 0,
        };
    }

    public static int Json(RefusalStopDetails d) => d.Category?.Json.GetString() switch //~ RFA001
    {
        "cyber" => 1,
        "bio" => 2,
        "reasoning_extraction" or "general_harms" => 3,
        _ => 0,
    };
}
