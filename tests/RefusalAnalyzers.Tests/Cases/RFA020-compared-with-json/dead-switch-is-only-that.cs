using Anthropic.Models.Messages;

namespace Radio;

public static class Dial
{
    public static int Map(RefusalStopDetails d) => d.Category?.ToString() switch //~ RFA020
    {
        "cyber" => 1,
        "bio" => 2,
        _ => 0,
    };

    public static bool Test(RefusalStopDetails d) => d.Category?.ToString() is "cyber" or "bio"; //~ RFA020
}
