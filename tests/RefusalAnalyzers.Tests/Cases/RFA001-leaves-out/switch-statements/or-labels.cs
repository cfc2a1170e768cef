using Anthropic.Models.Messages;

namespace Helpdesk;

public static class Tone
{
    public static string Of(Category reason)
    {
        switch (reason) //~ RFA001
        {
            case Category.Cyber or Category.Bio:
                return "grave";
            case Category.ReasoningExtraction or Category.GeneralHarms:
                return "friendly";
            default:
                return "neutral";
        }
    }
}
