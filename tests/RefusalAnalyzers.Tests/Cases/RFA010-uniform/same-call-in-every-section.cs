using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till
{
    private int _declined;

    private void Count(int by) => _declined += by;

    public void Ring(Category reason)
    {
        switch (reason) //~ RFA010
        {
            case Category.Cyber:
                Count(1);
                break;
            case Category.Bio:
            {
                Count(1);
                break;
            }

            case Category.FrontierLlm:
                Count(by: 1); // spelled differently
                break;
            case Category.ReasoningExtraction:
                this.Count((1));
                break;
            case Category.GeneralHarms:
                {
                    Count(1);
                }

                break;
            default:
                Count(100);
                break;
        }
    }
}
