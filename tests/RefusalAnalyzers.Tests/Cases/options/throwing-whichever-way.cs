// option: refusal_analyzers.catch_all = throwing
using Anthropic.Models.Messages;

namespace Bakery;

public static class Oven
{
    // What goes on with the category in the catch-all throws for what is left.
    public static int GoesOn(Category c) => c switch
    {
        Category.Cyber => 1,
        _ => c switch { Category.Bio => 2, _ => throw new NotSupportedException() },
    };

    public static int GoesOnByStatement(Category c)
    {
        switch (c)
        {
            case Category.Cyber: return 1;
            default:
                switch (c)
                {
                    case Category.Bio: return 2;
                    default: throw new NotSupportedException();
                }
        }
    }

    public static int GoesOnByQuestion(Category c) => c switch
    {
        Category.Cyber => 1,
        _ => c == Category.Bio ? 2 : throw new NotSupportedException(),
    };

    public static int GoesOnAndReturns(Category c) => c switch //~ RFA001 RFA003
    {
        Category.Cyber => 1,
        _ => c switch { Category.Bio => throw new NotSupportedException(), _ => 2 },
    };

    public static int BothWays(Category c, bool hot)
    {
        switch (c)
        {
            case Category.Cyber: return 1;
            case Category.Bio: return 2;
            default:
                if (hot) throw new NotSupportedException();
                else throw new InvalidOperationException();
        }
    }

    public static int OneWay(Category c, bool hot) => c switch //~ RFA001 RFA003
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        _ => hot ? throw new NotSupportedException() : 0,
    };

    public static int SomethingElseIsAsked(Category c, DayOfWeek day) => c switch //~ RFA001 RFA003
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        _ => day switch { DayOfWeek.Monday => 3, _ => throw new NotSupportedException() },
    };

    public static int LeavesItToTheCaller(Category c)
    {
        switch (c) //~ RFA001 RFA003
        {
            case Category.Cyber: return 1;
            case Category.Bio: return 2;
            default:
                if (c == Category.GeneralHarms) throw new NotSupportedException();
                break;
        }

        return 0;
    }
}
