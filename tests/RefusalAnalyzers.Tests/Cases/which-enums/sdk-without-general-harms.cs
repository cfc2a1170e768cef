// sdk: 12.36.0
using Anthropic.Models.Messages;

namespace Helpdesk;

public static class Codes
{
    public static int Complete(Category c)
    {
        switch (c)
        {
            case Category.Cyber: return 1;
            case Category.Bio: return 2;
            case Category.FrontierLlm: return 3;
            case Category.ReasoningExtraction: return 4;
            default: return 0;
        }
    }

    public static int Missing(Category c)
    {
        switch (c) //~ RFA001 RFA003 "ReasoningExtraction"
        {
            case Category.Cyber: return 1;
            case Category.Bio: return 2;
            default: return 0;
        }
    }

    public static int Same(Category c)
    {
        switch (c) //~ RFA010
        {
            case Category.Cyber: return 6;
            case Category.Bio: return 6;
            case Category.FrontierLlm: return 6;
            case Category.ReasoningExtraction: return 6;
            default: return 0;
        }
    }
}
