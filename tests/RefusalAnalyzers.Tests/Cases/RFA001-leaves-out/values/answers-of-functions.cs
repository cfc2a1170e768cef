using Anthropic.Models.Messages;
using System;
using System.Collections.Generic;
using System.Linq;

namespace Clinic;

public static class Asked
{
    private static bool IsFrontier(Category c) => c == Category.FrontierLlm;

    private static bool IsOurs(this Message message)
    {
        return message.StopDetails?.Category == Category.FrontierLlm;
    }

    private static bool IsHeavy(Category c, int tries) => c == Category.FrontierLlm && tries > 2;

    private static bool IsEither(Category c) => IsFrontier(c) || c == Category.Bio;

    private static bool Asks(Category c) => c == Category.Bio || Asks(c);

    public static string Method(Category c)
    {
        if (IsFrontier(c))
        {
            return "frontier";
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string Negated(Category c)
    {
        if (!IsFrontier(c))
        {
            return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
        }

        return "frontier";
    }

    public static string Extension(Message message)
    {
        if (message.IsOurs())
        {
            return "frontier";
        }

        return message.StopDetails?.Category?.Value() switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string OfAnother(Category c, Category other)
    {
        if (IsFrontier(other))
        {
            return "frontier";
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    public static string UnderACondition(Category c, int tries)
    {
        if (IsHeavy(c, tries))
        {
            return "frontier";
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    public static string ThroughTwo(Category c)
    {
        if (IsEither(c))
        {
            return "ours";
        }

        return c switch { Category.Cyber => "a", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string AsksItself(Category c)
    {
        if (Asks(c))
        {
            return "bio";
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    public static string LocalFunction(Category c)
    {
        if (IsModels())
        {
            return "frontier";
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };

        bool IsModels() => c == Category.FrontierLlm;
    }

    public static string Lambda(Category c)
    {
        Func<Category, bool> isModels = x => x == Category.FrontierLlm;
        if (isModels(c))
        {
            return "frontier";
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string ReplacedLambda(Category c, bool strict)
    {
        Func<Category, bool> isModels = x => x == Category.FrontierLlm;
        if (strict)
        {
            isModels = static _ => false;
        }

        if (isModels(c))
        {
            return "frontier";
        }

        return c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    // What a local function decides, it decides over what comes to its calls.
    public static string DecidedInside(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

        return Pick();

        string Pick() => c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };
    }

    public static string DecidedInsideTwice(Category c, bool early)
    {
        if (early)
        {
            return Pick();
        }

        if (c == Category.FrontierLlm)
        {
            return "frontier";
        }

        return Pick();

        string Pick() => c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    public static Func<string> DecidedInsideSomeTime(Category c)
    {
        if (c == Category.FrontierLlm)
        {
            return () => "frontier";
        }

        return Pick;

        string Pick() => c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }; //~ RFA001
    }

    // What a filter lets through.
    public static IEnumerable<string> Filtered(IEnumerable<Category> all) => all
        .Where(c => c != Category.FrontierLlm)
        .Select(c => c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" });

    public static IEnumerable<string> FilteredByAnother(IEnumerable<(Category One, Category Two)> all) => all
        .Where(x => x.One != Category.FrontierLlm)
        .Select(x => x.Two switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }); //~ RFA001

    public static IEnumerable<string> FilteredBefore(IEnumerable<Message> all) =>
        from message in all
        where message.StopDetails?.Category != Category.FrontierLlm
        select message.StopDetails?.Category?.Value() switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" };

    public static void FilteredInALoop(IEnumerable<Category> all)
    {
        foreach (var c in all.Where(static c => c != Category.FrontierLlm).OrderBy(static c => c).ToList())
        {
            Console.WriteLine(c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" });
        }
    }

    public static IEnumerable<string> Projected(IEnumerable<Message> all) => all
        .Where(m => m.StopDetails?.Category != Category.FrontierLlm)
        .Select(m => m.StopDetails)
        .Select(d => d?.Category?.Value() switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" });

    public static IEnumerable<string> FilteredBehind(IEnumerable<Category> all) => all
        .Select(c => c switch { Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "r", Category.GeneralHarms => "g", _ => "rest" }) //~ RFA001
        .Where(text => text != "rest");
}
