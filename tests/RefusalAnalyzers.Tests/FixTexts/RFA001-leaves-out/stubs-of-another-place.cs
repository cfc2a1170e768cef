using System;
using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => Guide.Sentence(details) + Guide.StatisticsKey(details) + Open.Text(details) + Open.Other(details);
}

public static class Guide
{
    public static string Sentence(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.FrontierLlm => HandleFrontierLlmRefusal(details),
        Category.Cyber => "We do not help with attacks.",
        _ => "Ask your teacher.",
    };

    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) => "We do not help with models.";

    // Another sentence, written for another place.
    public static string StatisticsKey(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "cyber",
        null => "none",
        _ => "other",
    };

    // What does something may be done in two places.
    public static void Count(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                Write("cyber");
                break;
            case null:
                break;
            default:
                Write("other");
                break;
        }
    }

    public static void Log(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                Write("cyber!");
                break;
            default:
                Write("other!");
                break;
        }
    }

    private static void Write(string text) => _ = text;
}

public static class Open
{
    // Still a stub, and nobody's.
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) => throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string Text(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", _ => "o" };

    public static string Other(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "C", _ => "O" };
}
