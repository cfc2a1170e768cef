using Anthropic.Models.Messages;

namespace Shop;

public static class Till
{
    public static IEnumerable<int> Lines(Category reason)
    {
        switch (reason) //~ RFA010
        {
            case Category.Cyber:
                yield return 3;
                break;
            case Category.Bio:
                yield return 3;
                break;
            case Category.FrontierLlm:
                yield return 3;
                break;
            case Category.ReasoningExtraction:
                yield return 3;
                break;
            case Category.GeneralHarms:
                yield return 3;
                break;
            default:
                yield break;
        }
    }
}
