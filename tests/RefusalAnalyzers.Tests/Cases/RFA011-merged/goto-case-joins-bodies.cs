using Anthropic.Models.Messages;

namespace Helpdesk;

public static class Escalation
{
    public static void Run(Category reason, List<string> steps)
    {
        switch (reason)
        {
            case Category.Cyber:
                steps.Add("security");
                break;
            case Category.FrontierLlm: //~ RFA011
                goto case Category.Cyber;
            case Category.Bio:
                steps.Add("lab");
                break;
            case Category.ReasoningExtraction:
                steps.Add("prompt");
                break;
            case Category.GeneralHarms:
                steps.Add("policy");
                break;
            default:
                steps.Clear();
                break;
        }
    }
}
