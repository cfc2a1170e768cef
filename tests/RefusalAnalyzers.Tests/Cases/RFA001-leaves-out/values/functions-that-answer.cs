using System;
using Anthropic.Models.Messages;

namespace Harbour;

public sealed class FunctionsThatAnswer
{
    private static bool IsNight() => DateTime.Now.Hour > 20;

    private static Category Next() => Category.Bio;

    // The function asks what a local keeps, and the category is another one later.
    public static int OfWhatALocalKeeps(Category c)
    {
        var isFrontier = c == Category.FrontierLlm;
        Func<bool> isHarmless = () => !(isFrontier || c is Category.Cyber);
        var result = 0;
        if (isHarmless())
        {
            result = c switch { Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
        }

        c = Next();
        return result + c switch { Category.FrontierLlm => 1, _ => 0 }; //~ RFA003
    }

    public static int InSeveralStatements(Category c)
    {
        if (!IsKnown())
        {
            return -1;
        }

        return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 0 };

        bool IsKnown()
        {
            if (c == Category.FrontierLlm)
            {
                return false;
            }

            return c is Category.Cyber or Category.Bio;
        }
    }

    public static int InSeveralStatementsButNotAlways(Category c)
    {
        if (!IsKnown())
        {
            return -1;
        }

        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001

        bool IsKnown()
        {
            if (IsNight())
            {
                return true;
            }

            return c is Category.Cyber or Category.Bio; //~ RFA002
        }
    }

    public static int KeptAndAskedLater(Category c)
    {
        var isKnown = IsKnown();
        if (!isKnown)
        {
            return -1;
        }

        return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 0 };

        bool IsKnown()
        {
            if (c == Category.FrontierLlm)
            {
                return false;
            }

            return c is Category.Cyber or Category.Bio;
        }
    }

    // What it asks first concerns the category that was there before it took the next.
    public static int AsksAndTakesTheNext(Category c)
    {
        if (!Advance())
        {
            return -1;
        }

        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001

        bool Advance() => c != Category.FrontierLlm && (c = Read()) != Category.Bio;
    }

    public static int TakesTheNextAndAsks(Category c)
    {
        if (!Advance())
        {
            return -1;
        }

        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };

        bool Advance() => (c = Read()) != Category.FrontierLlm;
    }

    public static int NotOfBoth(Category? c)
    {
        if (IsOurs())
        {
            return -1;
        }

        Action look = () => Console.WriteLine(c switch { Category.Cyber => 1, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 });
        look();
        return 0;

        bool IsOurs()
        {
            return !(c != Category.Bio && c != Category.FrontierLlm);
        }
    }

    private static Category Read() => (Category)DateTime.Now.Second;
}
