using System.Collections.Generic;
using Anthropic.Models.Messages;

public static class Sample
{
    private const string Cyber = "cyber";

    private static readonly List<string> s_log = new();

    public static string Parenthesised(string category) => category switch
    {
        ("cyber") => "c",
        ("bio") => "b",
        ("general_harms") => "g",
        _ => "other",
    };

    public static string Constants(RefusalStopDetails details) => details.Category?.Raw() switch
    {
        Cyber => "c",
        _ => "other",
    };

    public static string Guarded(RefusalStopDetails details) => details.Category switch
    {
        { } x when x == "cyber" || "bio" == x => "c",
        _ => "other",
    };

    public static string Equal(RefusalStopDetails details) => details.Category switch
    {
        var x when x.Equals(Category.Cyber) => "c",
        _ => "other",
    };

    public static string Excluded(Category? category, bool retry) => (category, retry) switch
    {
        ((Category.Cyber or Category.Bio) and not Category.Bio, _) => "c",
        _ => "other",
    };

    public static void Shared(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                s_log.Add("c");
                break;
            case Category.FrontierLlm when s_log.Count == 1:
            default:
                s_log.Add("other");
                break;
        }
    }

    public static string Chain(Category? category)
    {
        if (category is (Category.Cyber or Category.Bio) and not Category.Bio)
        {
            return "c";
        }
        else if (category is Category.GeneralHarms)
        {
            return "g";
        }

        return "other";
    }

    public static string WayOut(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "c";
            case not Category.FrontierLlm:
                return "other";
        }

        return "z";
    }

    public static string Jump(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "c";
            case Category.Bio:
                goto case Category.Cyber;
            default:
                return "other";
        }
    }

    public static void Braced(RefusalStopDetails details)
    {
        switch (details.Category?.Raw())
        {
            case "cyber":
                {
                    s_log.Add("cyber");
                    break;
                }
            default:
                {
                    s_log.Add("other");
                    break;
                }
        }
    }

    public static string Run(RefusalStopDetails details)
    {
        s_log.Clear();
        var category = details.Category?.Value();
        s_log.Add(Constants(details));
        s_log.Add(Guarded(details));
        s_log.Add(Excluded(category, true));
        Shared(details);
        s_log.Add(Chain(category));
        s_log.Add(WayOut(details));
        s_log.Add(Jump(details));
        Braced(details);
        return string.Join(",", s_log);
    }
}
