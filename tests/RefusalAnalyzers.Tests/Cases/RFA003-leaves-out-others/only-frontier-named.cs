using Anthropic.Models.Messages;

namespace Helpdesk;

public static class Badge
{
    public static string Of(Category reason)
    {
        switch (reason) //~ RFA003 "GeneralHarms"
        {
            case Category.FrontierLlm:
                return "chip";
            default:
                return "plain";
        }
    }
}
