using Anthropic.Models.Messages;

namespace Rail;

public static class Points
{
    public static void NoCatchAll(Category c, int n, List<string> log)
    {
        switch (c, n) //~ RFA004
        {
            case (Category.Cyber, _): log.Add("a"); break;
            case (Category.Bio, _): log.Add("b"); break;
            case (Category.FrontierLlm, _): log.Add("c"); break;
            case (Category.ReasoningExtraction, _): log.Add("d"); break;
            case (Category.GeneralHarms, _): log.Add("e"); break;
        }
    }

    public static int Same(Category c, int n) => (c, n) switch //~ RFA010
    {
        (Category.Cyber, _) => 7,
        (Category.Bio, _) => 7,
        (Category.FrontierLlm, _) => 7,
        (Category.ReasoningExtraction, _) => 7,
        (Category.GeneralHarms, _) => 7,
        _ => 0,
    };
}
