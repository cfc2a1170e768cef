using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till
{
    public int Sum { get; private set; }

    public int After { get; private set; }

    public void Ring(Category reason)
    {
        switch (reason)
        {
            case Category.Cyber:
                Sum = 1;
                return;
            case Category.Bio:
                Sum = 1;
                break;
            case Category.FrontierLlm: //~ RFA011
                Sum = 1;
                break;
            case Category.ReasoningExtraction:
                Sum = 2;
                break;
            case Category.GeneralHarms:
                Sum = 3;
                break;
            default:
                Sum = 4;
                break;
        }

        After++;
    }
}
