namespace Helpdesk;

using Stable = Anthropic.Models.Messages.Category;
using Beta = Anthropic.Models.Beta.Messages.Category;
using Trigger = Anthropic.Models.Beta.Messages.BetaFallbackRefusalTriggerCategory;
using Session = Anthropic.Models.Beta.Sessions.Events.Category;

public static class Codes
{
    public static int A(Stable s)
    {
        switch (s) //~ RFA001 RFA003 "GeneralHarms"
        {
            case Stable.Cyber: return 1;
            case Stable.Bio: return 2;
            case Stable.ReasoningExtraction: return 3;
            default: return 0;
        }
    }

    public static int B(Beta b)
    {
        switch (b) //~ RFA001 RFA003 "ReasoningExtraction"
        {
            case Beta.Cyber: return 1;
            case Beta.Bio: return 2;
            case Beta.GeneralHarms: return 3;
            default: return 0;
        }
    }

    public static int C(Trigger t)
    {
        switch (t) //~ RFA001 RFA003 "Bio"
        {
            case Trigger.Cyber: return 1;
            case Trigger.ReasoningExtraction: return 2;
            case Trigger.GeneralHarms: return 3;
            default: return 0;
        }
    }

    public static int D(Session s)
    {
        switch (s) //~ RFA001 RFA003 "Cyber"
        {
            case Session.Bio: return 1;
            case Session.ReasoningExtraction: return 2;
            case Session.GeneralHarms: return 3;
            default: return 0;
        }
    }
}
