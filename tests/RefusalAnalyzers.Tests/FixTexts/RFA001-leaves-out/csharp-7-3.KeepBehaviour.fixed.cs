// lang: 7.3
// nullable: disable
using System;
using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "cyber";
            case Category.Bio when DateTime.Now.Year > 2000:
                return "bio";
            case Category.FrontierLlm:
                return "other";
            default:
                return "other";
        }
    }
}
