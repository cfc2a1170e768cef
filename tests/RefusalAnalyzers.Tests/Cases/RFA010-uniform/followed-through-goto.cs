using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till
{
    public int Sum { get; private set; }

    public void Ring(Category reason)
    {
        switch (reason) //~ RFA010
        {
            case Category.Cyber:
                goto default;
            case Category.Bio:
                goto case Category.Cyber;
            case Category.FrontierLlm:
                Sum = 4;
                break;
            case Category.ReasoningExtraction:
                goto case Category.FrontierLlm;
            case Category.GeneralHarms:
                goto default;
            default:
                Sum = 4;
                break;
        }
    }
}
