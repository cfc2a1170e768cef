// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Bakery;

public static class Scale
{
    public static int EitherWay(Category c, bool cold)
    {
        if (cold ? c == Category.FrontierLlm : c is Category.FrontierLlm or Category.Bio) return 0;
        return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }; //~ RFA003
    }

    public static int OneWay(Category c, bool cold)
    {
        if (cold ? c == Category.FrontierLlm : c == Category.Bio) return 0;
        return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }; //~ RFA001 RFA003
    }

    public static int AskedFirst(Category c)
    {
        if (c == Category.FrontierLlm ? true : c == Category.GeneralHarms) return 0;
        return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }; //~ RFA003 "ReasoningExtraction"
    }

    public static int AskedFirstAndLetThrough(Category c)
    {
        if (c == Category.FrontierLlm ? false : c == Category.GeneralHarms) return 0;
        return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }; //~ RFA001 RFA003
    }

    public static int BySwitch(Category c)
    {
        if (c switch { Category.FrontierLlm => true, Category.GeneralHarms => true, _ => false }) return 0; //~ RFA003 RFA011
        return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }; //~ RFA003 "ReasoningExtraction"
    }

    public static int BySwitchTheOtherWay(Category c)
    {
        if (!(c switch { Category.FrontierLlm => false, _ => true })) return 0; //~ RFA003
        return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }; //~ RFA003
    }

    public static int BySwitchThatThrows(Category c, bool cold)
    {
        if (c switch { Category.FrontierLlm => throw new NotSupportedException(), _ => cold }) return 0; //~ RFA003
        return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }; //~ RFA003
    }

    public static int BySwitchUnderAGuard(Category c, bool cold)
    {
        if (c switch { Category.FrontierLlm when cold => true, _ => false }) return 0; //~ RFA001 RFA003
        return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }; //~ RFA001 RFA003
    }

    public static int BySwitchThatAsksAgain(Category c, bool cold)
    {
        if (c switch { Category.Cyber => cold, var x => x == Category.FrontierLlm }) return 0; //~ RFA003
        return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }; //~ RFA003
    }
}
