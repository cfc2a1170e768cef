using Anthropic.Models.Messages;

namespace Helpdesk;

public static class Tone
{
    public static string Of(Category reason)
    {
        switch (reason) //~ RFA001 RFA004
        {
            case Category.Cyber: return "grave";
            case Category.Bio: return "calm";
            case Category.ReasoningExtraction: return "plain";
            case Category.GeneralHarms: return "polite";
        }

        return "neutral";
    }
}
