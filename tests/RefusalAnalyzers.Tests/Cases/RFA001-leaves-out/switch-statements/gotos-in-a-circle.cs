using Anthropic.Models.Messages;

namespace Mill;

public static class Wheel
{
    public static void Spin(Category c, List<int> seen)
    {
        switch (c) //~ RFA001
        {
            case Category.Cyber:
                seen.Add(1);
                goto case Category.Bio;
            case Category.Bio:
                seen.Add(2);
                goto case Category.Cyber;
            case Category.ReasoningExtraction:
                goto case Category.ReasoningExtraction;
            case Category.GeneralHarms:
                seen.Add(3);
                break;
            default:
                goto default;
        }
    }
}
