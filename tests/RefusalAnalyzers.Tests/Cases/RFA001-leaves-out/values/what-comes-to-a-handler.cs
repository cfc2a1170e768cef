using System;
using Anthropic.Models.Messages;

namespace Clinic;

public static class Handlers
{
    private static Category Next() => DateTime.Now.Ticks % 2 == 0 ? Category.Bio : Category.FrontierLlm;

    private static bool Read(out Category category)
    {
        category = Next();
        return DateTime.Now.Ticks % 3 == 0;
    }

    private static void Work()
    {
        if (DateTime.Now.Ticks % 5 == 0)
        {
            throw new InvalidOperationException();
        }
    }

    // A call that throws comes back with nothing: what it would have written is what it was.
    public static int ByReference(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            return 0;
        }

        try
        {
            Work();
            Read(out c);
        }
        catch (InvalidOperationException)
        {
            return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 5 };
        }

        return -1;
    }

    public static int AfterIt(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            return 0;
        }

        try
        {
            Read(out c);
            Work();
        }
        catch (InvalidOperationException)
        {
            return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 5 }; //~ RFA001
        }

        return -1;
    }

    // A function of the member that throws nothing leads to no handler.
    public static int AskedAfterwards(Category c)
    {
        bool IsFrontier() => c == Category.FrontierLlm;
        if (IsFrontier())
        {
            return 0;
        }

        try
        {
            Work();
            c = Next();
            if (IsFrontier())
            {
                return 1;
            }
        }
        catch (InvalidOperationException)
        {
            return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 5 };
        }

        return -1;
    }

    public static int AskedLoudly(Category c)
    {
        bool IsFrontier()
        {
            Work();
            return c == Category.FrontierLlm;
        }

        if (c == Category.FrontierLlm)
        {
            return 0;
        }

        try
        {
            c = Next();
            if (IsFrontier())
            {
                return 1;
            }
        }
        catch (InvalidOperationException)
        {
            return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 5 }; //~ RFA001
        }

        return -1;
    }

    // One part of the condition asks of the value before, the other of a new one.
    public static int WrittenInOnePart(Category c)
    {
        bool IsFrontier() => Category.FrontierLlm == c;
        if ((c == Category.FrontierLlm ? IsFrontier() : (c = Next()) == Category.FrontierLlm) == true)
        {
            return 0;
        }

        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 5 };
    }

    public static int WrittenInTheOther(Category c)
    {
        bool IsBio() => Category.Bio == c;
        if ((c == Category.FrontierLlm ? IsBio() : (c = Next()) == Category.FrontierLlm) == true)
        {
            return 0;
        }

        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 5 }; //~ RFA001
    }
}
