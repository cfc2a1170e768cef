using Anthropic.Models.Messages;

namespace Helpdesk;

public sealed class Queue
{
    private readonly Dictionary<string, int> _waiting = [];

    public void Push(Category reason)
    {
        switch (reason) //~ RFA001 "FrontierLlm"
        {
            case Category.Cyber:
                _waiting["red"] = 1;
                break;
            case Category.Bio:
                _waiting["green"] = 2;
                break;
            case Category.ReasoningExtraction:
                _waiting["blue"] = 3;
                break;
            case Category.GeneralHarms:
                _waiting["amber"] = 4;
                break;
            default:
                _waiting.Clear();
                break;
        }
    }
}
