using Anthropic.Models.Messages;

namespace Bakery;

public static class Oven
{
    public static int Complete(RefusalStopDetails d)
    {
        switch (d.Category!.Value()) //~ RFA005
        {
            case Category.Cyber: return 1;
            case Category.Bio: return 2;
            case Category.FrontierLlm: return 3;
            case Category.ReasoningExtraction: return 4;
            case Category.GeneralHarms: return 5;
            default: return 0;
        }
    }

    public static int Missing(Message m) => ((Category)m.StopDetails!.Category!) switch //~ RFA001 RFA005
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        Category.ReasoningExtraction => 4,
        Category.GeneralHarms => 5,
        _ => 0,
    };
}
