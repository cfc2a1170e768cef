namespace Helpdesk;

using Beta = Anthropic.Models.Beta.Messages.Category;
using Trigger = Anthropic.Models.Beta.Messages.BetaFallbackRefusalTriggerCategory;
using Session = Anthropic.Models.Beta.Sessions.Events.Category;

public static class Codes
{
    public static int B(Beta? b)
    {
        switch (b)
        {
            case Beta.Cyber: return 1;
            case Beta.Bio: return 2;
            case Beta.FrontierLlm: return 3;
            case Beta.ReasoningExtraction: return 4;
            case Beta.GeneralHarms: return 5;
            default: return 0;
        }
    }

    public static int C(Trigger t) => t switch
    {
        Trigger.Cyber => 1,
        Trigger.Bio => 2,
        Trigger.FrontierLlm => 3,
        Trigger.ReasoningExtraction => 4,
        Trigger.GeneralHarms => 5,
        _ => 0,
    };

    public static int D(Session s) => s switch
    {
        Session.Cyber => 1,
        Session.Bio => 2,
        Session.FrontierLlm => 3,
        Session.ReasoningExtraction => 4,
        Session.GeneralHarms => 5,
        _ => 0,
    };
}
