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
        Leave(details);
        await Wait(details);
        Loop([details, details]);
        return Reply(details) + Assign(details) + Nothing(details) + Blocks(details) + string.Join(";", s_log);
    }

    private static string Reply(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
            case Category.Bio:
                return "declined";
            case Category.FrontierLlm:
                return "declined";
            default:
                return "declined";
        }
    }

    private static void Log(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case null:
                s_log.Add("none");
                break;

            // These two are the same desk.
            case Category.FrontierLlm:
            case Category.Cyber:
                // Twice, since it is read twice.
                var text = "security";
                for (var i = 0; i < 2; i++)
                {
                    s_log.Add(text + i);
                }

                break;

            case Category.Bio:
                s_log.Add("bio");
                break;

            default:
                s_log.Add("other");
                break;
        }
    }

    private static void Leave(RefusalStopDetails details)
    {
        switch (details.Category?.Raw())
        {
            case "cyber": case "frontier_llm": s_log.Add("raw"); return;
            case "bio": return;
        }

        s_log.Add("behind");
    }

    private static async Task Wait(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
            case Category.FrontierLlm:
                await Task.Delay(0);
                break;
            case Category.Bio:
                s_log.Add("no wait");
                break;
        }
    }

    private static void Loop(RefusalStopDetails[] all)
    {
        foreach (var details in all)
        {
            switch (details.Category?.Value())
            {
                case Category.Cyber:
                    s_log.Add("next");
                    continue;
                case Category.FrontierLlm:
                    s_log.Add("next");
                    continue;
                case Category.Bio:
                    goto default;
                default:
                    break;
            }

            s_log.Add("end of round");
        }
    }

    private static string Assign(RefusalStopDetails details)
    {
        string reply;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                reply = "a";
                break;
            case Category.Bio:
                reply = "a";
                break;
            default:
                reply = "a";
                break;
        }

        return reply;
    }

    private static int Nothing(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
            case Category.Bio:
            case Category.FrontierLlm:
                break;
            default:
                break;
        }

        return 0;
    }

    private static string Blocks(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
            {
                s_log.Add("block");
                return "b";
            }

            case Category.FrontierLlm:
            {
                s_log.Add("block");
                return "b";
            }

            case null:
            default:
                throw new InvalidOperationException();
        }
    }
}
