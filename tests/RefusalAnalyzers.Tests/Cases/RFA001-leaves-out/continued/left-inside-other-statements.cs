// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Quay;

public sealed class Inside
{
    public static bool Sent(Category c, int n)
    {
        if (c == Category.Cyber || c == Category.Bio) //~ RFA002
        {
            return n > 1;
        }

        return false;
    }

    public static int TriedFirst(Category c, Action ring)
    {
        try
        {
            if (c == Category.FrontierLlm)
            {
                return 1;
            }
        }
        finally
        {
            ring();
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

    public static int TriedAndCaught(Category c, Action ring)
    {
        try
        {
            ring();
            if (c == Category.FrontierLlm)
            {
                return 1;
            }
        }
        catch (FormatException)
        {
            ring();
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

    public static int Locked(Category c, object gate)
    {
        lock (gate)
        {
            if (c is Category.FrontierLlm)
            {
                return 1;
            }
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

    public static int ByContains(Category c)
    {
        if (new[] { Category.FrontierLlm, Category.GeneralHarms }.Contains(c))
        {
            return 1;
        }

        return c switch
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            _ => 0,
        };
    }

    public static int ByUnknownSet(Category c, List<Category> seen)
    {
        if (seen.Contains(c))
        {
            return 1;
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

    public static int NestedSwitch(Category c, int n)
    {
        switch (n)
        {
            case 1:
                switch (c)
                {
                    case Category.Cyber: return 1;
                    case Category.Bio: return 2;
                    case Category.FrontierLlm: return 3;
                    case Category.ReasoningExtraction: return 4;
                    case Category.GeneralHarms: return 5;
                    default: return 6;
                }

            default:
                break;
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
}
