using Anthropic.Models.Messages;

namespace Helpdesk;

public static class Badge
{
    public static string Of(Category reason)
    {
        switch (reason) //~ RFA001 RFA003 "Bio"
        {
            case Category.Cyber:
                return "shield";
            default:
                return "plain";
        }
    }
}
