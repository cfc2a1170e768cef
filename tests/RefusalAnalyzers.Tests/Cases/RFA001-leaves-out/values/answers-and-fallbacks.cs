using Anthropic.Models.Messages;
using System.Collections.Generic;

namespace Clinic;

public sealed class Answers
{
    private static Category Next() => Category.Bio;

    // An answer that is kept in a local is asked later.
    public static string Kept(Category c)
    {
        var isFrontier = c == Category.FrontierLlm;
        if (isFrontier)
        {
            return "frontier";
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string KeptOfATest(Category c)
    {
        bool isOurs = c is Category.FrontierLlm or Category.GeneralHarms;
        if (!isOurs)
        {
            return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", _ => "rest" };
        }

        return "ours";
    }

    public static string KeptAndMore(Category c, bool loud)
    {
        var isFrontier = c == Category.FrontierLlm && loud;
        if (isFrontier)
        {
            return "frontier";
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    public static string KeptOfAnotherValue(Category c)
    {
        var isFrontier = c == Category.FrontierLlm;
        c = Next();
        if (isFrontier)
        {
            return "frontier";
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    public static string ChangedAnswer(Category c, bool force)
    {
        var isFrontier = c == Category.FrontierLlm;
        if (force)
        {
            isFrontier = false;
        }

        if (isFrontier)
        {
            return "frontier";
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    public static string KeptInAChain(Category c)
    {
        var isBio = c == Category.Bio;
        if (c == Category.Cyber) //~ RFA001 RFA003
        {
            return "a";
        }
        else if (isBio)
        {
            return "b";
        }

        return "rest";
    }

    // The framework's comparer compares like the values do.
    public static string Comparer(Category c)
    {
        if (EqualityComparer<Category>.Default.Equals(c, Category.FrontierLlm))
        {
            return "frontier";
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    // A category that is given away for another one is that one.
    public static string Folded(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            c = Category.Bio;
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string FoldedTheOtherWay(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

        if (c == Category.Bio)
        {
            c = Category.FrontierLlm;
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    public static string FoldedNull(Category? c)
    {
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

        c ??= Category.GeneralHarms;
        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    // A fallback is no other category.
    public static string Fallback(RefusalStopDetails details)
    {
        var c = details.Category?.Value();
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

        return (c ?? Category.Bio) switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string FallbackInALocal(RefusalStopDetails details)
    {
        if (details.Category == Category.FrontierLlm)
        {
            return "frontier";
        }

        var c = details.Category?.Value() ?? Category.GeneralHarms;
        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string FallbackToIt(Category? c)
    {
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

        return (c ?? Category.FrontierLlm) switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    public static string FallbackThatCannotBe(Category? c)
    {
        if (c is null or Category.FrontierLlm)
        {
            return "frontier";
        }

        return (c ?? Category.FrontierLlm) switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string TextFallback(RefusalStopDetails details)
    {
        if (details.Category == "frontier_llm")
        {
            return "frontier";
        }

        var name = details.Category?.Raw() ?? "none";
        return name switch { "cyber" => "a", "bio" => "b", "reasoning_extraction" => "r", "general_harms" => "g", _ => "rest" };
    }

    public static string FoldedInAnExpression(Category c)
    {
        var shown = c == Category.FrontierLlm ? Category.GeneralHarms : c;
        return shown switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string ChosenByAFlag(Category c, Category other, bool flag)
    {
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

        var shown = flag ? other : c;
        return shown switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }
}
