using Anthropic.Models.Messages;

namespace Radio;

public static class Dial
{
    public static int ByName(Category c) => c.ToString() switch
    {
        "Cyber" => 1,
        "Bio" => 2,
        _ => 0,
    };

    public static int ByNameof(RefusalStopDetails d) => d.Category?.Value().ToString() switch
    {
        nameof(Category.Cyber) => 1,
        nameof(Category.Bio) => 2,
        nameof(Category.GeneralHarms) => 3,
        _ => 0,
    };

    public static bool Test(RefusalStopDetails d) => d.Category?.Value().ToString() is "Cyber" or "Bio";
}
