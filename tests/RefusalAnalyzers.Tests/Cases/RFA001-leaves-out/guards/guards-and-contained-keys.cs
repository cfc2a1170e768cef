// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Quay;

public static class Keys
{
    private static readonly Dictionary<Category, string> s_known = new() { [Category.Cyber] = "a", [Category.Bio] = "b", [Category.FrontierLlm] = "c", [Category.ReasoningExtraction] = "d", [Category.GeneralHarms] = "e" };

    public static bool Boxed(object o) => o is Category.Cyber or Category.Bio;
    public static bool StringEither(RefusalStopDetails d) => d.Category?.Raw() is "cyber" or "bio"; //~ RFA002
    public static bool NotNullAndEither(RefusalStopDetails d) => d.Category is not null && (d.Category == "cyber" || d.Category == "bio"); //~ RFA002
    public static bool WithText(RefusalStopDetails d) => $"x-{d.Category?.Raw()}" is "x-cyber" or "x-bio";
    public static bool MemberName(Category c) => Enum.GetName(c) is "Cyber" or "Bio";
    public static bool MemberNameLower(Category c) => Enum.GetName(c)!.ToLower() is "cyber" or "bio";
    public static bool NameInALocal(Category c)
    {
        var name = c.ToString().ToLower();
        return name is "cyber" or "bio";
    }

    public static string Known(Category c) => s_known.ContainsKey(c) ? s_known[c] : "none";

    public static int OnceGuarded(Category c, bool wet)
    {
        switch (c) //~ RFA001
        {
            case Category.Cyber: return 1;
            case Category.Bio: return 2;
            case Category.FrontierLlm when wet: return 3;
            case Category.ReasoningExtraction: return 4;
            case Category.GeneralHarms: return 5;
            default: return 0;
        }
    }

    public static int AlwaysGuarded(Category c)
    {
        switch (c)
        {
            case Category.Cyber: return 1;
            case Category.Bio: return 2;
            case Category.FrontierLlm when true: return 3;
            case Category.ReasoningExtraction: return 4;
            case Category.GeneralHarms: return 5;
            default: return 0;
        }
    }

    public static int GuardedByItself(RefusalStopDetails d)
    {
        switch (d.Category?.Value()) //~ RFA001
        {
            case { } c when c == Category.Cyber: return 1;
            case { } c when c == Category.Bio: return 2;
            case { } c when c == Category.ReasoningExtraction: return 4;
            case { } c when c == Category.GeneralHarms: return 5;
            default: return 0;
        }
    }

    public static int FirstGuarded(Category c, bool wet)
    {
        if (wet && c == Category.FrontierLlm)
        {
            return 9;
        }

        return c switch //~ RFA001
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int FirstEither(Category c, bool wet)
    {
        if (wet || c == Category.FrontierLlm)
        {
            return 9;
        }

        return c switch
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int FirstNegated(Category c)
    {
        if (!(c != Category.FrontierLlm))
        {
            return 9;
        }

        return c switch
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int FirstByElse(Category c)
    {
        if (c is not Category.FrontierLlm)
        {
            Console.WriteLine();
        }
        else
        {
            throw new InvalidOperationException();
        }

        return c switch
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }
}
