using Anthropic.Models.Messages;

namespace Consumer;

internal static class Uniform
{
    public static string Reply(RefusalStopDetails details)
    {
        switch (details.Category?.Value()) //~ RFA010
        {
            case Category.Cyber:
                return "declined";
            case Category.Bio:
                return "declined";
            default:
                return "declined";
        }
    }
}
