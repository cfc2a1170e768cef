using Anthropic.Models.Messages;

namespace Shop;

public static class Till
{
    public static string Print(Category? reason)
    {
        switch (reason) //~ RFA010
        {
            case Category.GeneralHarms:
                return "declined";
            case null:
                return "no reason";
            default:
                return "declined";
        }
    }
}
