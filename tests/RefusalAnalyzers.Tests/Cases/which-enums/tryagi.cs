// sdk: stub:tryagi
using Anthropic;

namespace Zoo;

public static class Keeper
{
    public static int Numbered(RefusalCategory c)
    {
        switch (c) //~ RFA001
        {
            case (RefusalCategory)0: return 1;
            case (RefusalCategory)1: return 2;
            case (RefusalCategory)3: return 3;
            case (RefusalCategory)4: return 4;
            default: return 0;
        }
    }

    public static int Complete(RefusalStopDetails d) => d.Category switch
    {
        RefusalCategory.Bio => 1,
        RefusalCategory.Cyber => 2,
        RefusalCategory.FrontierLlm => 3,
        RefusalCategory.GeneralHarms => 4,
        RefusalCategory.ReasoningExtraction => 5,
        _ => 0,
    };

    public static int Same(BetaRefusalCategory? c) => c switch //~ RFA010
    {
        BetaRefusalCategory.Bio => 1,
        BetaRefusalCategory.Cyber => 1,
        _ => 1,
    };

    public static int Merged(BetaRefusalCategory c) => c switch
    {
        BetaRefusalCategory.Bio => 1,
        BetaRefusalCategory.Cyber => 2,
        BetaRefusalCategory.FrontierLlm or BetaRefusalCategory.GeneralHarms => 3, //~ RFA011
        BetaRefusalCategory.ReasoningExtraction => 4,
        _ => 0,
    };
}
