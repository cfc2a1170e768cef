using Anthropic.Models.Messages;

namespace Loom;

public static class Cloth
{
    public static int Complete(Category c, Action<string> log)
    {
        switch (c)
        {
            case Category.Cyber: return 1;
            case Category.Bio: return 2;
            default:
            {
                log("others");
                try
                {
                    return c switch
                    {
                        Category.FrontierLlm => 5,
                        Category.ReasoningExtraction => 3,
                        Category.GeneralHarms => 4,
                        _ => 0,
                    };
                }
                finally
                {
                    log("done");
                }
            }
        }
    }

    public static int Missing(Category c, Action<string> log)
    {
        switch (c) //~ RFA001
        {
            case Category.Cyber: return 1;
            case Category.Bio: return 2;
            default:
            {
                log("others");
                if (c == Category.ReasoningExtraction)
                {
                    return 3;
                }
                else if (c == Category.GeneralHarms)
                {
                    return 4;
                }

                return 0;
            }
        }
    }
}
