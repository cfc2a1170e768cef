// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Bakery;

public static class Kettle
{
    public static int Tuple(Category c)
    {
        (c, var n) = (Category.Bio, 1);
        return c switch { Category.Cyber => n, Category.Bio => 2, _ => 3 };
    }

    public static int TupleTheOtherWayRound(Category c)
    {
        (var n, c) = (1, Category.Bio);
        return c switch { Category.Cyber => n, Category.Bio => 2, _ => 3 };
    }

    public static int TupleOfACall(Category c)
    {
        (c, var n) = Pair();
        return c switch { Category.Cyber => n, Category.Bio => 2, _ => 3 }; //~ RFA001 RFA003
    }

    public static int Choice(Category c, bool cold)
    {
        c = cold ? Category.Bio : Category.Cyber;
        return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 };
    }

    public static int ChoiceWithIt(Category c, bool cold)
    {
        c = cold ? Category.Bio : Category.FrontierLlm;
        return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }; //~ RFA001
    }

    public static int ChoiceThatThrows(Category c, bool cold)
    {
        c = cold ? throw new NotSupportedException() : Category.Bio;
        return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 };
    }

    public static int Instead(Category c)
    {
        c = c == Category.FrontierLlm ? Category.Bio : c;
        return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }; //~ RFA003
    }

    public static int InsteadOfTheOthers(Category c)
    {
        c = c == Category.FrontierLlm ? c : Category.Bio;
        return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }; //~ RFA001
    }

    public static int Switched(Category c, int n)
    {
        c = n switch { 1 => Category.Bio, 2 => throw new NotSupportedException(), _ => Category.Cyber };
        return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 };
    }

    public static int SwitchedWithIt(Category c, int n)
    {
        c = n switch { 1 => Category.Bio, 2 => Category.FrontierLlm, _ => Category.Cyber };
        return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }; //~ RFA001
    }

    public static int Fallback(Category? c)
    {
        c = c == Category.FrontierLlm ? null : c;
        var d = c ?? Category.GeneralHarms;
        return d switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }; //~ RFA003
    }

    public static int InALoop(Category c, int n)
    {
        var sum = 0;
        while (n-- > 0)
        {
            sum += c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 }; //~ RFA001 RFA003
            c = Category.Bio;
        }

        return sum;
    }

    public static int InALoopBefore(Category c, int n)
    {
        var sum = 0;
        while (n-- > 0)
        {
            c = Category.Bio;
            sum += c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 };
        }

        return sum;
    }

    public static int InAFunction(Category c)
    {
        Set();
        return c switch { Category.Cyber => 1, Category.Bio => 2, _ => 3 };

        void Set() => c = Category.Bio;
    }

    private static (Category, int) Pair() => (Category.FrontierLlm, 1);
}
