using System;
using System.Collections.Generic;
using Anthropic.Models.Messages;

public static class Sample
{
    private static readonly Dictionary<Category, Func<string>> s_replies = new() { [/* pen tests */ Category.Cyber] = () => "c" /* short */, [/* life science */ Category.Bio] = () => "b" /* long */ };

    public static string Run(RefusalStopDetails details) => Inline(details) + Chain(details) + s_replies[Category.Cyber]();

    private static string Inline(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c" /* pen tests */, Category.Bio => "b" /* life science */, null => "n" /* none */, _ => "o" /* the rest */ };

    private static string Chain(RefusalStopDetails details)
    {
        if (details.Category == /* pen tests */ Category.Cyber)
        {
            return "c";
        }
        else if (details.Category == /* life science */ Category.Bio)
        {
            return "b";
        }

        return "o";
    }
}
