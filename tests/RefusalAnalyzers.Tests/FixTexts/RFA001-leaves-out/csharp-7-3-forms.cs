// lang: 7.3
// nullable: disable
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Anthropic.Models.Messages;

namespace Old
{
    public struct Point
    {
        public RefusalStopDetails Details;

        public string Text
        {
            get
            {
                switch (Details.Category?.Value())
                {
                    case Category.Cyber:
                        return "c";
                    default:
                        return "o";
                }
            }
        }

        public async Task<int> Ask()
        {
            var details = Details;
            if (details.Category?.Value() == Category.Cyber)
            {
                return await Task.FromResult(1);
            }
            else if (details.Category?.Value() == Category.Bio)
            {
                return 2;
            }

            return await Task.FromResult(0);
        }
    }
}

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        return new Old.Point { Details = details }.Text + Pair(details, out var n) + n + Test(details) + Ternary(details) + Raw(details) + Same(details) + new Old.Point { Details = details }.Ask().Result;
    }

    private static string Pair(RefusalStopDetails details, out int number)
    {
        string text;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                number = 1;
                text = "c";
                break;
            case Category.Bio:
                number = 2;
                text = "b";
                break;
            default:
                number = 0;
                text = "o";
                break;
        }

        return text;
    }

    private static bool Test(RefusalStopDetails details)
    {
        return details.Category?.Value() == Category.Cyber || details.Category?.Value() == Category.Bio;
    }

    private static string Ternary(RefusalStopDetails details)
    {
        return details.Category?.Value() == Category.Cyber ? "c" : details.Category?.Value() == Category.Bio ? "b" : "o";
    }

    private static int Raw(RefusalStopDetails details)
    {
        switch (details.Category?.Raw())
        {
            case "cyber": return 1;
            case "bio": return 2;
        }

        return 0;
    }

    private static string Same(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "known";
            case Category.Bio:
                return "known";
            default:
                return "known";
        }
    }
}
