using Anthropic.Models.Messages;

namespace Helpdesk;

public static class Escalation
{
    public static void Run(Category reason, List<string> steps)
    {
        switch (reason) //~ RFA003 "Bio"
        {
            case Category.Cyber:
                steps.Add("security");
                break;
            case Category.FrontierLlm: //~ RFA011
                goto default;
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
