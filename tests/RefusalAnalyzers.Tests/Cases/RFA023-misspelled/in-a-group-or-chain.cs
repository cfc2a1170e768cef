using Anthropic.Models.Messages;

namespace Harbour;

public static class Pilot
{
    public static bool Group(RefusalStopDetails d) => d.Category?.Raw() is "cyber" or "frontier-llm"; //~ RFA023

    public static bool Either(RefusalStopDetails d) =>
        d.Category == "cyber" ||
        d.Category == "FrontierLlm"; //~ RFA023

    public static int Governed(RefusalStopDetails d)
    {
        switch (d.Category)
        {
            case "cyber": return 1;
            case "bio": return 2;
            case "frontier llm": return 3; //~ RFA023
            case "reasoning_extraction": return 4;
            case "general_harms": return 5;
            default: return 0;
        }
    }

    public static int Chain(RefusalStopDetails d)
    {
        if (d.Category == "cyber") return 1;
        if (d.Category == "bio") return 2;
        if (d.Category == "frontierLlm") return 3; //~ RFA023
        if (d.Category == "reasoning_extraction") return 4;
        if (d.Category == "general_harms") return 5;
        return 0;
    }
}
