using Anthropic.Models.Messages;

namespace Shop;

public static class Till
{
    public static void Ring(Category reason)
    {
        switch (reason) //~ RFA004 RFA010
        {
            case Category.Cyber:
                break;
            case Category.FrontierLlm:
                break;
        }
    }
}
