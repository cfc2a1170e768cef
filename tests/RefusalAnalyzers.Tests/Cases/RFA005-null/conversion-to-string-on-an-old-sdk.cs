// sdk: 12.36.0
using Anthropic.Models.Messages;

namespace Radio;

public static class Dial
{
    public static int Governed(RefusalStopDetails d)
    {
        switch (d.Category) //~ RFA005
        {
            case "cyber": return 1;
            case "bio": return 2;
            case "frontier_llm": return 3;
            case "reasoning_extraction": return 4;
            default: return 0;
        }
    }

    public static string? Local(RefusalStopDetails d)
    {
        string name = d.Category; //~ RFA005
        return name;
    }
}
