using Anthropic.Models.Messages;
using System;
using System.Collections.Generic;

namespace Clinic;

public sealed class Order
{
    private Action? _later;

    private static Category Next() => Category.Bio;

    private static void Run(Action action) => action();

    // A function gives another value where it is called, wherever it stands.
    public static string CalledLocalFunction(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

        Advance();
        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001

        void Advance() => c = Next();
    }

    public static string LocalFunctionCalledBehind(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

        var text = c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
        Advance();
        return text + c;

        void Advance() => c = Next();
    }

    public static string CallsAnother(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

        Twice();
        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001

        void Twice()
        {
            Advance();
            Advance();
        }

        void Advance() => c = Next();
    }

    public static string GivenToACall(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

        Run(() => c = Next());
        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    public static string KeptInALocal(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

        Action advance = () => c = Next();
        var before = c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
        advance();
        return before + c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    public static string NamedToACall(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

        Run(Advance);
        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001

        void Advance() => c = Next();
    }

    public string KeptForLater(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

        _later = () => c = Next();
        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static Func<string> RunsAgain(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            return () => "frontier";
        }

        return () =>
        {
            var text = c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
            c = Next();
            return text;
        };
    }

    // A jump comes past the guard.
    public static string Jumps(Category c, bool skip)
    {
        if (skip)
        {
            goto Decide;
        }

        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

    Decide:
        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    public static string JumpsBehindTheGuard(Category c, bool skip)
    {
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

        if (skip)
        {
            goto Decide;
        }

        Console.WriteLine(c);
    Decide:
        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string JumpsBack(Category c, int tries)
    {
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

    Again:
        var text = c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
        if (tries-- > 0)
        {
            goto Again;
        }

        return text;
    }

    public static string JumpsBackWithAnother(Category c, int tries)
    {
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

    Again:
        var text = c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
        if (tries-- > 0)
        {
            c = Next();
            goto Again;
        }

        return text;
    }

    // What is thrown comes to the handler with the value that it had by then.
    public static string Handler(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

        try
        {
            c = Next();
            return c.ToString();
        }
        catch (InvalidOperationException)
        {
            return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
        }
    }

    public static string HandlerOfWhatDoesNotWrite(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

        try
        {
            return Next().ToString();
        }
        catch (InvalidOperationException)
        {
            return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
        }
    }

    // Loops: what one round gives comes to the next, and behind it.
    public static string Loop(IEnumerable<Category> all, Category c)
    {
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

        foreach (var next in all)
        {
            c = next;
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    public static string LoopThatLeaves(IEnumerable<Category> all, Category c)
    {
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

        foreach (var next in all)
        {
            if (next == Category.Cyber)
            {
                c = next;
                return c.ToString();
            }
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string LoopThatMayGiveAConstant(IEnumerable<Category> all, Category c)
    {
        foreach (var next in all)
        {
            if (next == Category.Cyber)
            {
                c = Category.Bio;
            }
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    public static string ConstantUnderACondition(Category c, bool known)
    {
        _ = known && (c = Category.Bio) == Category.Bio;
        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    public static string WrittenInAnOperand(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

        return (c = Next()) + c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    public static string WrittenBehindInAnOperand(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" } + (c = Next());
    }
}
