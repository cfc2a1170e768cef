using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;

namespace Consumer;

internal static class Ambiguous
{
    public static string Name => nameof(BetaMessage);

    // Both namespaces have a Category: a label without its namespace would not compile here.
    public static string Reply(RefusalStopDetails details)
    {
        switch (details.Category?.Value()) //~ RFA001
        {
            case Anthropic.Models.Messages.Category.Cyber:
                return "security";
            case Anthropic.Models.Messages.Category.Bio:
                return "life science";
            default:
                return "declined";
        }
    }
}
