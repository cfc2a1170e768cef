// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Quay;

public static class Earlier
{
    public static int Left(Category c, bool wet, Action ring)
    {
        switch (c) //~ RFA003
        {
            case Category.FrontierLlm: return 9;
            default: ring(); break;
        }

        return c switch
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int LeftAfterDefault(Category c, bool wet, Action ring)
    {
        switch (c) //~ RFA003
        {
            default: ring(); break;
            case Category.FrontierLlm: return 9;
        }

        return c switch
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int LeftAmongOthers(Category c, bool wet, Action ring)
    {
        switch (c) //~ RFA003
        {
            case Category.ReasoningExtraction or Category.FrontierLlm: return 9; //~ RFA011
            case Category.GeneralHarms: Console.WriteLine(); break;
            default: ring(); break;
        }

        return c switch
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int LeftByThrow(Category c, bool wet, Action ring)
    {
        switch (c) //~ RFA003
        {
            case Category.FrontierLlm: throw new FormatException();
            default: ring(); break;
        }

        return c switch
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int Stays(Category c, bool wet, Action ring)
    {
        switch (c) //~ RFA003
        {
            case Category.FrontierLlm: Console.WriteLine(); break;
            default: ring(); break;
        }

        return c switch //~ RFA001
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int OnlyWhenWet(Category c, bool wet, Action ring)
    {
        switch (c) //~ RFA001 RFA003
        {
            case Category.FrontierLlm when wet: return 9;
            default: ring(); break;
        }

        return c switch //~ RFA001
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int Jumps(Category c, bool wet, Action ring)
    {
        switch (c) //~ RFA010
        {
            case Category.FrontierLlm: goto default;
            default: ring(); break;
        }

        return c switch //~ RFA001
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int OnlyTheOthersStay(Category c, bool wet, Action ring)
    {
        // A fix of this one changes what comes to the next.
#pragma warning disable RFA001
        switch (c)
#pragma warning restore RFA001
        {
            case Category.Cyber: Console.WriteLine(); break;
            case Category.Bio: ring(); break;
            case Category.ReasoningExtraction: Console.Write(1); break;
            case Category.GeneralHarms: Console.Write(2); break;
            default: return 9;
        }

        return c switch
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }
}
