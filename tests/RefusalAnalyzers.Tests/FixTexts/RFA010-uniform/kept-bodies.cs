using System.Collections.Generic;
using System.Threading.Tasks;
using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static async Task<string> Run(RefusalStopDetails details)
    {
        s_log = "";
        A(details);
        return string.Join("|", s_log, B(details), C(details), await D(details), E(details), F(details), G(details), H(details, "p"), I(details), J(details, 1, out var n), n, K(details), L(details), s_log);
    }

    private static void A(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
            case Category.Bio:
                s_log += "same";
                break;
            default:
                s_log += "same";
                break;
        }
    }

    private static string B(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "c",
        Category.Bio or Category.FrontierLlm => "bf", // both
        _ => "o",
    };

    private static string C(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            // Hard ones.
            case Category.Cyber:
            case Category.FrontierLlm:
                s_log += "hard";
                return "h";
            case null:
                return "n";
            default:
                return "o";
        }
    }

    private static async Task<string> D(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                await Task.Yield();
                return "c";
            case Category.Bio or Category.FrontierLlm:
                var text = await Task.FromResult("b");
                return text;
            default:
                return "o";
        }
    }

    private static string E(RefusalStopDetails details)
    {
        var text = "x";
        if (details.Category?.Value() is Category.Cyber or Category.FrontierLlm)
        {
            text = "cf";
        }
        else if (details.Category?.Value() == Category.Bio)
        {
            text = "b";
        }
        else
        {
            text = "o";
        }

        return text;
    }

    private static string F(RefusalStopDetails details)
    {
        if (details.Category?.Value() is Category.Cyber or Category.FrontierLlm)
            return "cf";
        // Life.
        if (details.Category?.Value() == Category.Bio)
            return "b";

        // The rest.
        return "o";
    }

    private static string G(RefusalStopDetails details) =>
        details.Category?.Value() == Category.Cyber ? "x"
        : details.Category?.Value() == Category.Bio ? "x"
        : "o";

    private static string H(RefusalStopDetails details, string prefix)
    {
        var suffix = prefix + "s";
        return details.Category?.Value() switch
        {
            Category.Cyber => prefix + suffix,
            Category.Bio => suffix,
            Category.FrontierLlm => prefix + suffix,
            _ => "o",
        };
    }

    private static string I(RefusalStopDetails details)
    {
        var count = 0;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                count = 1;
                break;
            case Category.Bio:
            case Category.FrontierLlm:
                count += 2;
                break;
            default:
                count = 3;
                break;
        }

        return "i" + count;
    }

    private static string J(RefusalStopDetails details, int start, out int number)
    {
        number = start;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                number++;
                return "c";
            case Category.Bio:
            case Category.FrontierLlm:
                number += 2;
                return "b" + number;
            default:
                return "o";
        }
    }

    private static string K(RefusalStopDetails details)
    {
        foreach (var i in new[] { 1, 2 })
        {
            switch (details.Category?.Value())
            {
                case Category.Cyber:
                    return "c";
                case Category.Bio:
                case Category.FrontierLlm:
                    if (i == 1)
                        continue;
                    return "b" + i;
                default:
                    break;
            }
        }

        return "k";
    }

    private static string L(RefusalStopDetails details)
    {
        static string Same(RefusalStopDetails d) => d.Category?.Value() switch { Category.Cyber => "s", Category.Bio => "s", _ => "s" };
        return Same(details);
    }
}
