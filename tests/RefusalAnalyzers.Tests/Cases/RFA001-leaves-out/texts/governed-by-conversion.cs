using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Radio;

public static class Dial
{
    public static int Complete(RefusalStopDetails d)
    {
        switch (d.Category)
        {
            case "cyber": return 1;
            case "bio": return 2;
            case "frontier_llm": return 3;
            case "reasoning_extraction": return 4;
            case "general_harms": return 5;
            default: return 0;
        }
    }

    public static void NoDefault(ApiEnum<string, Category> w, List<int> seen)
    {
        switch (w) //~ RFA004
        {
            case "cyber": seen.Add(1); break;
            case "bio": seen.Add(2); break;
            case "frontier_llm": seen.Add(3); break;
            case "reasoning_extraction": seen.Add(4); break;
            case "general_harms": seen.Add(5); break;
        }
    }

    public static int Guarded(ApiEnum<string, Category> w)
    {
        switch (w) //~ RFA001
        {
            case { } s when s == "cyber": return 1;
            case { } s when s == "bio": return 2;
            case { } s when s == "reasoning_extraction": return 4;
            case { } s when s == "general_harms": return 5;
            default: return 0;
        }
    }
}
