using Anthropic.Models.Messages;

namespace Helpdesk;

public static class Badge
{
    public static char Letter(Category reason)
    {
        switch (reason) //~ RFA001
        {
            case Category.Bio: return 'b';
            case Category.ReasoningExtraction: return 'r';
            case Category.Cyber:
            default:
            case Category.GeneralHarms:
                return '?';
        }
    }
}
