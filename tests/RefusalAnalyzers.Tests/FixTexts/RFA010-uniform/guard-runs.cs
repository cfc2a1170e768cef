using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Anthropic.Models.Messages;

public static class Sample
{
    private static readonly List<string> s_log = [];

    public static async Task<string> Run(RefusalStopDetails details)
    {
        s_log.Clear();
        Log(details);
        Loop([details, details]);
        return Reply(details) + Behind(details) + Mixed(details) + await Wait(details) + string.Join(";", s_log);
    }

    private static string Reply(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber) return "declined";
        if (details.Category?.Value() is Category.Bio or Category.FrontierLlm) return "declined";
        return "declined";
    }

    private static void Log(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber)
        {
            s_log.Add("a");
            return;
        }

        if (details.Category?.Value() is Category.Bio or Category.FrontierLlm)
        {
            s_log.Add("a");
            return;
        }

        s_log.Add("a");
    }

    private static string Behind(RefusalStopDetails details)
    {
        var category = details.Category?.Value();
        if (category is null)
        {
            return "none";
        }

        if (category == Category.Cyber)
        {
            return "security";
        }

        s_log.Add("not security");
        if (category == Category.FrontierLlm)
        {
            // Nothing special.
            var count = s_log.Count;
            return "other" + count;
        }

        if (category == Category.Bio)
        {
            return "bio";
        }

        var others = s_log.Count;
        return "other" + others;
    }

    private static string Mixed(RefusalStopDetails details)
    {
        if (details.Category == Category.Cyber)
        {
            return "a";
        }
        else if (details.Category == Category.Bio)
        {
            throw new InvalidOperationException("bio");
        }

        if (details.Category == Category.FrontierLlm)
        {
            return "a";
        }

        return "b";
    }

    private static async Task<string> Wait(RefusalStopDetails details)
    {
        if (details.Category?.Raw() == "cyber")
            return await Answer("a");

        if (details.Category?.Raw() == "frontier_llm")
            return await Answer("a");

        if (details.Category?.Raw() == "bio")
            return "b";

        return await Answer("c");
    }

    private static void Loop(RefusalStopDetails[] all)
    {
        foreach (var details in all)
        {
            if (details.Category?.Value() == Category.Cyber) continue;
            if (details.Category?.Value() == Category.FrontierLlm)
                continue;
            if (details.Category?.Value() == Category.Bio) break;
            s_log.Add("end of round");
        }
    }

    private static Task<string> Answer(string text) => Task.FromResult(text);
}
