using Anthropic.Models.Messages;

namespace Dock;

public sealed class Crane(Action<string> ring)
{
    public string Text(RefusalStopDetails d)
    {
        var text = d.Category?.Raw() ?? "none";
        return d.Category?.Value() switch
        {
            Category.Cyber => text,
            Category.Bio => text,
            Category.FrontierLlm => text,
            Category.ReasoningExtraction => text,
            Category.GeneralHarms => text,
            _ => text,
        };
    }

    public string Joined(RefusalStopDetails d)
    {
        var text = "refused: ";
        text += d.Category?.Raw();
        return d.Category?.Value() switch
        {
            Category.Cyber => text,
            Category.Bio => text,
            Category.FrontierLlm => text,
            Category.ReasoningExtraction => text,
            Category.GeneralHarms => text,
            _ => text,
        };
    }

    public void Captured(Category c)
    {
        Func<string> say = () => c.ToString();
        switch (c)
        {
            case Category.Cyber: ring(say()); break;
            case Category.Bio: ring(say()); break;
            case Category.FrontierLlm: ring(say()); break;
            case Category.ReasoningExtraction: ring(say()); break;
            case Category.GeneralHarms: ring(say()); break;
            default: ring(say()); break;
        }
    }

    public string Merged(Message m)
    {
        var text = Say(m);
        return m.StopDetails?.Category?.Value() switch
        {
            Category.Cyber => text,
            Category.Bio => "b",
            Category.FrontierLlm => text,
            Category.ReasoningExtraction => "r",
            Category.GeneralHarms => "g",
            _ => text,
        };
    }

    public string GivenOut(Message m)
    {
        Describe(m, out var text);
        return m.StopDetails?.Category?.Value() switch
        {
            Category.Cyber => text,
            Category.Bio => text,
            Category.FrontierLlm => text,
            Category.ReasoningExtraction => text,
            Category.GeneralHarms => text,
            _ => text,
        };
    }

    public string MadeOfSomethingElse(Message m)
    {
        var text = "refused: " + m.ID;
        return m.StopDetails?.Category?.Value() switch //~ RFA010
        {
            Category.Cyber => text,
            Category.Bio => text,
            Category.FrontierLlm => text,
            Category.ReasoningExtraction => text,
            Category.GeneralHarms => text,
            _ => text,
        };
    }

    public string? AnotherMember(Message m)
    {
        var details = m.StopDetails;
        return m.StopDetails?.Category?.Value() switch //~ RFA010
        {
            Category.Cyber => details?.Explanation,
            Category.Bio => details?.Explanation,
            Category.FrontierLlm => details?.Explanation,
            Category.ReasoningExtraction => details?.Explanation,
            Category.GeneralHarms => details?.Explanation,
            _ => details?.Explanation,
        };
    }

    public void InCircles(Category c, string first, string second)
    {
        var left = first;
        var right = left;
        left = right + second;
        right = left;
        switch (c) //~ RFA010
        {
            case Category.Cyber: ring(left + right); break;
            case Category.Bio: ring(left + right); break;
            case Category.FrontierLlm: ring(left + right); break;
            case Category.ReasoningExtraction: ring(left + right); break;
            case Category.GeneralHarms: ring(left + right); break;
            default: ring(left + right); break;
        }
    }

    private static string Say(Message m) => m.StopDetails?.Category?.Raw() ?? "";

    private static void Describe(Message m, out string text) => text = Say(m);
}
