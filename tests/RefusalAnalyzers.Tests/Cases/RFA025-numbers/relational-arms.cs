using Anthropic.Models.Messages;

namespace Harbour;

public static class Pilot
{
    public static int Arms(Category c) => c switch
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        Category.FrontierLlm => 3,
        > Category.FrontierLlm and < Category.GeneralHarms => 4, //~ RFA025
        Category.GeneralHarms => 5,
        _ => 0,
    };

    public static int LeavesOut(Category c) => c switch //~ RFA001
    {
        < Category.FrontierLlm => 1, //~ RFA025
        > Category.FrontierLlm => 2, //~ RFA025
        _ => 0,
    };

    public static int Statement(Category c)
    {
        switch (c)
        {
            case Category.FrontierLlm:
                return 3;
            case <= Category.Bio: //~ RFA025
                return 1;
            case >= Category.ReasoningExtraction: //~ RFA025
                return 2;
            default:
                return 0;
        }
    }
}
