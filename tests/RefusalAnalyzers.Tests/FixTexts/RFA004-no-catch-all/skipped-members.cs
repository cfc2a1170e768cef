using System.Collections.Generic;
using Anthropic.Models.Messages;

public static class Sample
{
    private static readonly List<string> s_log = new();

    public static void LeftOut(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                s_log.Add("cyber");
                break;
            case Category.FrontierLlm when s_log.Count == 0:
                s_log.Add("first");
                break;
        }
    }

    public static void NeverNull(Category category)
    {
        switch (category)
        {
            case Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms:
                s_log.Add("known");
                break;
        }
    }

    public static void OfTuple(Category? category, bool retry)
    {
        switch (category, retry)
        {
            case (Category.Cyber, _):
                s_log.Add("cyber");
                break;
            case (Category.FrontierLlm, true):
                s_log.Add("frontier");
                break;
        }
    }

    public static void OfProperty(Declined declined)
    {
        switch (declined)
        {
            case { Category: Category.Cyber or Category.FrontierLlm }:
                s_log.Add("cyber");
                break;
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
            case "frontier_llm":
                {
                    s_log.Add("frontier");
                    break;
                }
        }
    }

    public static string Run(RefusalStopDetails details)
    {
        s_log.Clear();
        var category = details.Category?.Value();
        if (category is { } known)
        {
            NeverNull(known);
        }

        LeftOut(details);
        OfTuple(category, true);
        OfTuple(category, false);
        OfProperty(new Declined { Category = category });
        Braced(details);
        return string.Join(",", s_log);
    }

    public sealed class Declined
    {
        public Category? Category { get; set; }
    }
}
