using System;
using Anthropic.Models.Messages;

namespace Ferry;

public sealed class RefusedException(Category? why) : Exception
{
    public Category? Why { get; } = why;
}

public abstract record Outcome(string Id);

public sealed record Late(string Id) : Outcome(Id);

public record Turned(string Id, Category Why) : Outcome(Id);

public sealed record TurnedAgain(string Id, Category Why, int Times) : Turned(Id, Why);

public sealed record TurnedOnce(string Id, Category Why) : Turned(Id, Why);

public interface IHasWhy
{
    Category Why { get; }
}

public static class Piers
{
    // Who narrows to the type that has the property does so to read it.
    public static int ByType(Exception exception) => exception switch
    {
        TimeoutException => 1,
        RefusedException { Why: Category.Cyber } => 2,
        RefusedException { Why: Category.Bio } => 3,
        RefusedException { Why: Category.FrontierLlm } => 4,
        RefusedException { Why: Category.ReasoningExtraction or Category.GeneralHarms } => 5,
        RefusedException => 6,
        _ => 7,
    };

    public static int ByTypeWithoutFrontier(Exception exception) => exception switch //~ RFA001
    {
        TimeoutException => 1,
        RefusedException { Why: Category.Cyber } => 2,
        RefusedException { Why: Category.Bio } => 3,
        RefusedException { Why: Category.ReasoningExtraction or Category.GeneralHarms } => 5,
        RefusedException => 6,
        _ => 7,
    };

    public static int ByTypeAndMore(Exception exception) => exception switch //~ RFA001
    {
        RefusedException { Why: Category.Cyber } => 2,
        RefusedException { Why: Category.Bio } => 3,
        RefusedException { Why: Category.FrontierLlm, Message: "late" } => 4,
        RefusedException { Why: Category.ReasoningExtraction or Category.GeneralHarms } => 5,
        _ => 7,
    };

    public static int ByPosition(Outcome outcome) => outcome switch
    {
        not Turned => 0,
        Turned(_, Category.Cyber) => 1,
        Turned(_, Category.Bio) => 2,
        Turned(_, Category.FrontierLlm) => 3,
        Turned { Why: Category.ReasoningExtraction } => 4,
        Turned { Why: Category.GeneralHarms } turned => turned.Id.Length,
        Turned { } => 6,
    };

    // A narrower type than that of another arm is a condition.
    public static int Narrower(Outcome outcome) => outcome switch //~ RFA001
    {
        TurnedAgain { Why: Category.FrontierLlm } => 3,
        Turned { Why: Category.Cyber } => 1,
        Turned { Why: Category.Bio } => 2,
        Turned { Why: Category.ReasoningExtraction } => 4,
        Turned { Why: Category.GeneralHarms } => 5,
        _ => 6,
    };

    // Where all arms ask for it, none does more than the others.
    public static int NarrowerAll(Outcome outcome) => outcome switch
    {
        TurnedAgain { Why: Category.FrontierLlm } => 3,
        TurnedAgain { Why: Category.Cyber } => 1,
        TurnedAgain { Why: Category.Bio } => 2,
        TurnedAgain { Why: Category.ReasoningExtraction } => 4,
        TurnedAgain(_, Category.GeneralHarms, _) => 5,
        TurnedAgain => 6,
        _ => 7,
    };

    public static int NarrowerAllWithoutFrontier(Outcome outcome) => outcome switch //~ RFA001
    {
        TurnedAgain { Why: Category.Cyber } => 1,
        TurnedAgain { Why: Category.Bio } => 2,
        TurnedAgain { Why: Category.ReasoningExtraction } => 4,
        TurnedAgain { Why: Category.GeneralHarms } => 5,
        Turned turned => turned.Id.Length,
        _ => 7,
    };

    // Two types beside each other: each of them is a condition.
    public static int Siblings(Outcome outcome) => outcome switch //~ RFA001 RFA003
    {
        TurnedAgain { Why: Category.FrontierLlm } => 3,
        TurnedOnce { Why: Category.Cyber } => 1,
        TurnedOnce { Why: Category.Bio } => 2,
        TurnedOnce { Why: Category.ReasoningExtraction } => 4,
        TurnedOnce { Why: Category.GeneralHarms } => 5,
        _ => 6,
    };

    public static int Goes(object value) => value switch
    {
        RefusedException { Why: Category.FrontierLlm } => 3,
        RefusedException refused => refused.Why switch
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 4,
            Category.GeneralHarms => 5,
            _ => 6,
        },
        _ => 7,
    };

    public static int GoesOpen(object value) => value switch //~ RFA001
    {
        RefusedException { Why: Category.Bio } => 3,
        RefusedException refused => refused.Why switch
        {
            Category.Cyber => 1,
            Category.ReasoningExtraction => 4,
            Category.GeneralHarms => 5,
            _ => 6,
        },
        _ => 7,
    };

    public static int Before(object value)
    {
        if (value is RefusedException { Why: Category.FrontierLlm })
        {
            return 3;
        }

        return value is RefusedException refused
            ? refused.Why switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 4, Category.GeneralHarms => 5, _ => 6 }
            : 7;
    }

    public static int BeforeNarrower(Turned turned)
    {
        if (turned is TurnedAgain { Why: Category.FrontierLlm })
        {
            return 3;
        }

        return turned.Why switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 4, Category.GeneralHarms => 5, _ => 6 }; //~ RFA001
    }

    public static int BeforeNarrowerAndThen(Outcome outcome)
    {
        if (outcome is TurnedAgain { Why: Category.FrontierLlm })
        {
            return 3;
        }

        return outcome is TurnedAgain again
            ? again.Why switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 4, Category.GeneralHarms => 5, _ => 6 }
            : 7;
    }

    public static int Chain(object value)
    {
        if (value is RefusedException { Why: Category.Cyber })
        {
            return 1;
        }
        else if (value is RefusedException { Why: Category.Bio })
        {
            return 2;
        }
        else if (value is RefusedException { Why: Category.FrontierLlm })
        {
            return 3;
        }
        else if (value is RefusedException && ((RefusedException)value).Why is Category.ReasoningExtraction or Category.GeneralHarms)
        {
            return 4;
        }

        return 5;
    }

    public static int ChainNarrower(Outcome outcome)
    {
        if (outcome is TurnedAgain { Why: Category.FrontierLlm }) //~ RFA001
        {
            return 3;
        }
        else if (outcome is Turned { Why: Category.Cyber })
        {
            return 1;
        }
        else if (outcome is Turned { Why: Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms })
        {
            return 2;
        }

        return 5;
    }

    // What does not derive from it may have it all the same.
    public static int ByInterface(object value) => value switch //~ RFA001
    {
        IHasWhy { Why: Category.Cyber } => 1,
        IHasWhy { Why: Category.Bio } => 2,
        Outcome and IHasWhy { Why: Category.FrontierLlm } => 3,
        IHasWhy { Why: Category.ReasoningExtraction or Category.GeneralHarms } => 4,
        _ => 5,
    };

    public static int ByInterfaceAll(object value) => value switch
    {
        Outcome => 0,
        IHasWhy { Why: Category.Cyber } => 1,
        IHasWhy { Why: Category.Bio } => 2,
        IHasWhy { Why: Category.FrontierLlm } => 3,
        IHasWhy { Why: Category.ReasoningExtraction or Category.GeneralHarms } => 4,
        _ => 5,
    };

    public static void Statement(Exception exception)
    {
        switch (exception)
        {
            case RefusedException { Why: Category.Cyber }:
            case RefusedException { Why: Category.Bio }:
                Console.WriteLine("a");
                break;
            case RefusedException { Why: Category.FrontierLlm }:
                Console.WriteLine("b");
                break;
            case RefusedException { Why: Category.ReasoningExtraction or Category.GeneralHarms }:
                Console.WriteLine("c");
                break;
            case RefusedException:
                Console.WriteLine("d");
                break;
        }
    }

    public static void Open(Exception exception)
    {
        switch (exception) //~ RFA004
        {
            case RefusedException { Why: Category.Cyber or Category.Bio }:
                Console.WriteLine("a");
                break;
            case RefusedException { Why: Category.FrontierLlm }:
                Console.WriteLine("b");
                break;
            case RefusedException { Why: Category.ReasoningExtraction or Category.GeneralHarms }:
                Console.WriteLine("c");
                break;
        }
    }

    public static string Same(Exception exception) => exception switch //~ RFA010
    {
        TimeoutException => "late",
        RefusedException { Why: Category.Cyber } => "no",
        RefusedException { Why: Category.FrontierLlm } => "no",
        RefusedException => "no",
        _ => "?",
    };

    // So on every step of the way.
    public static int Inside(Exception exception) => exception switch
    {
        AggregateException { InnerException: RefusedException { Why: Category.Cyber } } => 1,
        AggregateException { InnerException: RefusedException { Why: Category.Bio } } => 2,
        AggregateException { InnerException: RefusedException { Why: Category.FrontierLlm } } => 3,
        AggregateException { InnerException: RefusedException { Why: Category.ReasoningExtraction or Category.GeneralHarms } } => 4,
        _ => 5,
    };

    public static int InsideOfOther(Exception exception) => exception switch //~ RFA001
    {
        AggregateException { InnerException: RefusedException { Why: Category.FrontierLlm } } => 3,
        { InnerException: RefusedException { Why: Category.Cyber } } => 1,
        { InnerException: RefusedException { Why: Category.Bio } } => 2,
        { InnerException: RefusedException { Why: Category.ReasoningExtraction or Category.GeneralHarms } } => 4,
        _ => 5,
    };

    // A null check of something else says nothing.
    public static int Else(Category why, string? note) => why switch //~ RFA001
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        Category.FrontierLlm when note is { } => 3,
        Category.ReasoningExtraction => 4,
        Category.GeneralHarms => 5,
        _ => 6,
    };

    public static int ElseBefore(Category why, string? note)
    {
        if (note is { })
        {
            return 0;
        }

        return why switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 4, Category.GeneralHarms => 5, _ => 6 }; //~ RFA001
    }
}
