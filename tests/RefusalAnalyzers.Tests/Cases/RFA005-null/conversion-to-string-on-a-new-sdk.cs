using Anthropic.Models.Messages;

namespace Radio;

public static class Dial
{
    public static string? Local(RefusalStopDetails d)
    {
        string? name = d.Category;
        return name;
    }

    public static bool Known(RefusalStopDetails d, HashSet<string?> names) => names.Contains(d.Category);
}
