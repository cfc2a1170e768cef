using Anthropic.Models.Messages;
using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Clinic;

public static class Ends
{
    private static Category Next() => Category.Bio;

    private static void Fail() => throw new InvalidOperationException("frontier");

    private static void FailLoudly(string text)
    {
        Console.WriteLine(text);
        throw new InvalidOperationException(text);
    }

    private static void NotYet() => throw new NotImplementedException("Handle frontier_llm refusals.");

    private static void MayFail(bool really)
    {
        if (!really)
        {
            return;
        }

        throw new InvalidOperationException("frontier");
    }

    private static void Refuse([DoesNotReturnIf(true)] bool condition)
    {
        if (condition)
        {
            throw new InvalidOperationException("frontier");
        }
    }

    // Behind `for (;;)` there is nothing, unless something breaks out.
    public static string Endless(Category c, ConcurrentQueue<string> queue)
    {
        if (c == Category.FrontierLlm)
        {
            for (;;)
            {
                if (queue.TryDequeue(out var found))
                {
                    return found;
                }
            }
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string BrokenOut(Category c, ConcurrentQueue<string> queue)
    {
        if (c == Category.FrontierLlm)
        {
            for (;;)
            {
                if (queue.TryDequeue(out _))
                {
                    break;
                }
            }
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    public static string AskedLast()
    {
        Category c;
        do
        {
            c = Next();
        }
        while (c == Category.FrontierLlm);

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string AskedLastUnlessTired(int tries)
    {
        Category c;
        do
        {
            c = Next();
        }
        while (c == Category.FrontierLlm && tries-- > 0);

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    public static string LeavesInTheBody(Category c, int tries)
    {
        do
        {
            if (c == Category.FrontierLlm)
            {
                return "frontier";
            }
        }
        while (tries-- > 0);

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    // What throws does not come back.
    public static string ThrowExpression(Category c)
    {
        var start = c == Category.FrontierLlm ? throw new InvalidOperationException("frontier") : "10";
        return start + c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string ThrowExpressionUnderACondition(Category c, bool strict)
    {
        var start = strict ? c == Category.FrontierLlm ? throw new InvalidOperationException("frontier") : "10" : "0";
        return start + c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    public static string ThrowArm(Category c)
    {
        var start = c switch //~ RFA003
        {
            Category.FrontierLlm => throw new InvalidOperationException("frontier"),
            _ => "10",
        };
        return start + c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string Helper(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            Fail();
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string LoudHelper(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            FailLoudly("frontier");
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string HelperThatIsNotWrittenYet(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            NotYet();
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    public static string HelperThatReturns(Category c, bool really)
    {
        if (c == Category.FrontierLlm)
        {
            MayFail(really);
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    public static string SaysSo(Category c)
    {
        Refuse(c == Category.FrontierLlm);
        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string Asserted(Category c)
    {
        Debug.Assert(c != Category.FrontierLlm);
        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string ThrowIfEqual(Category c)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(c, Category.FrontierLlm);
        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string ThrowIfAnother(Category c)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(c, Category.Bio);
        return c switch { Category.Cyber => "a", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    // What a pattern beside it says of what is found.
    public static string InAList(Category[] all) => all is [not Category.FrontierLlm and var head, ..]
        ? head switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }
        : "none";

    public static string InAListWithoutIt(Category[] all) => all is [not Category.Bio and var head, ..]
        ? head switch { Category.Cyber => "a", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" } //~ RFA001
        : "none";

    public sealed record Incident(Category Reason, string Id);

    public static int Captured(Incident incident) => incident switch //~ RFA001 RFA003
    {
        { Reason: var c } when c == Category.Cyber => 1,
        { Reason: var c } when c == Category.Bio => 2,
        _ => 0,
    };

    public static int CapturedOne(Incident incident) => incident switch
    {
        { Reason: var c } when c == Category.FrontierLlm => 1,
        { Id: "x" } => 2,
        _ => 0,
    };
}
