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
        Silent(details);
        Some(details);
        OneLine(details);
        Wire(details);
        Loop([details, details]);
        await Wait(details);
        return Reply(details) + Assign(details) + Nested(details) + string.Join(";", s_log);
    }

    private static string Reply(RefusalStopDetails details)
    {
        var category = details.Category?.Value();
        if (category == Category.Cyber || category == Category.Bio)
        {
            return "declined";
        }
        else if (category is Category.FrontierLlm)
        {
            // The same for now.
            return "declined";
        }
        else
        {
            return "declined"; // as well
        }
    }

    private static void Log(RefusalStopDetails details)
    {
        if (details.Category?.Value() is Category.Cyber or Category.FrontierLlm) {
            s_log.Add("twice");
            s_log.Add("twice");
        } else if (details.Category?.Value() is Category.Bio) {
            s_log.Add("bio");
        } else {
            s_log.Add("other");
        }
    }

    private static void Silent(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber)
        {
        }
        else if (details.Category?.Value() == Category.Bio) // nothing either
        {
        }
    }

    private static void Some(RefusalStopDetails details)
    {
        if (details.Category?.Value() is null)
            s_log.Add("none");
        else if (details.Category?.Value() is Category.Cyber or Category.Bio or Category.FrontierLlm)
            s_log.Add("some");
        else if (details.Category?.Value() is Category.GeneralHarms)
            s_log.Add("general");
    }

    private static void OneLine(RefusalStopDetails details)
    {
        if (details.Category == Category.Cyber) s_log.Add("x"); else if (details.Category == Category.Bio || Category.FrontierLlm == details.Category) s_log.Add("x"); else s_log.Add("x");
    }

    private static void Wire(RefusalStopDetails details)
    {
        if (details.Category?.Raw() == "cyber")
        {
            s_log.Add("wire");
        }
        else if (details.Category?.Raw() is "frontier_llm")
        {
            s_log.Add("wire");
        }
        else if (details.Category?.Raw() == "bio")
        {
            throw new InvalidOperationException();
        }
    }

    private static void Loop(RefusalStopDetails[] all)
    {
        foreach (var details in all)
        {
            if (details.Category?.Value() == Category.Cyber)
            {
                s_log.Add("next");
                continue;
            }
            else if (details.Category?.Value() == Category.FrontierLlm)
            {
                s_log.Add("next");
                continue;
            }
            else if (details.Category?.Value() == Category.Bio)
            {
                break;
            }

            s_log.Add("end of round");
        }
    }

    private static async Task Wait(RefusalStopDetails details)
    {
        if (details.Category?.Value() == Category.Cyber)
        {
            await Task.Delay(0);
        }
        else if (details.Category?.Value() == Category.FrontierLlm)
        {
            await Task.Delay(0);
        }
        else if (details.Category?.Value() == Category.Bio)
        {
            s_log.Add("no wait");
        }
    }

    private static string Assign(RefusalStopDetails details)
    {
        string reply;
        if (details.Category?.Value() == Category.Cyber)
            reply = "a";
        else if (Category.FrontierLlm == details.Category?.Value())
            reply = "a";
        else if (details.Category?.Value() == Category.Bio)
            throw new InvalidOperationException();
        else
            reply = "a";

        return reply;
    }

    private static string Nested(RefusalStopDetails details)
    {
        var reply = "";
        if (details.Category?.Value() == Category.Bio)
        {
            reply += "n";
        }
        else
        {
            if (details.Category?.Value() is Category.Cyber or Category.FrontierLlm)
            {
                s_log.Add("m");
            }
            else
            {
                s_log.Add("n");
            }
        }

        return reply;
    }
}
