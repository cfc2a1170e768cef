using System;
using Anthropic.Models.Messages;

namespace Harbour;

public sealed class TiedQuestions
{
    private static bool IsNight() => DateTime.Now.Hour > 20;

    private static Category Next() => Category.Bio;

    private static void Load(out bool ready) => ready = DateTime.Now.Second > 3;

    // With the lamp on, frontier_llm has left; without it, everything has.
    public static int OneLampTwoQuestions(Category c)
    {
        var lamp = IsNight();
        if (lamp && c == Category.FrontierLlm)
        {
            throw new InvalidOperationException();
        }

        if (lamp == false)
        {
            return -1;
        }

        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
    }

    public static int AParameterIsALampAsWell(Category c, bool lamp)
    {
        if (lamp && c == Category.FrontierLlm)
        {
            return -2;
        }

        if (!lamp)
        {
            return -1;
        }

        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
    }

    public static int TheOtherWayRound(Category c, bool lamp)
    {
        if (lamp && c == Category.FrontierLlm)
        {
            return -2;
        }

        if (lamp)
        {
            return -1;
        }

        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001
    }

    public static int TheLampIsSwitchedBetween(Category c, bool lamp)
    {
        if (lamp && c == Category.FrontierLlm)
        {
            return -2;
        }

        lamp = IsNight();
        if (!lamp)
        {
            return -1;
        }

        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001
    }

    public static int SomeoneElseSwitchesIt(Category c, bool lamp)
    {
        if (lamp && c == Category.FrontierLlm)
        {
            return -2;
        }

        Load(out lamp);
        if (!lamp)
        {
            return -1;
        }

        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001
    }

    public static int SwitchedByAnOperator(Category c, bool lamp)
    {
        if (lamp && c == Category.FrontierLlm)
        {
            return -2;
        }

        lamp |= IsNight();
        if (!lamp)
        {
            return -1;
        }

        return c switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 }; //~ RFA001
    }

    // An answer that is made of an earlier one.
    public static int AnswersAddUp(Category c)
    {
        var isOurs = c == Category.Bio;
        isOurs = isOurs || c is Category.FrontierLlm;
        if (isOurs)
        {
            return -1;
        }

        return c switch { Category.Cyber => 1, Category.ReasoningExtraction => 3, Category.GeneralHarms => 4, _ => 0 };
    }
}
