using Anthropic.Models.Messages;

namespace Helpdesk;

public static class Badge
{
    public static char Letter(Category reason)
    {
        switch (reason) //~ RFA001 "default"
        {
            case Category.Cyber: return 'c';
            case Category.Bio: return 'b';
            default: return '?';
            case Category.ReasoningExtraction: return 'r';
            case Category.GeneralHarms: return 'g';
        }
    }
}
