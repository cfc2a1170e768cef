// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public sealed class Pipeline
{
    private Message? _last;
    private static void Handle(Message m) { }
    private static string Note(string id) => id;
    private static string Tell(RefusalStopDetails? d) => d?.Explanation ?? "";

    // "hand the response that it came from to a call": never uniform.
    public void Call(Message m)
    {
        switch (m.StopDetails?.Category?.Value())
        {
            case Category.Cyber: case Category.Bio: Handle(m); break;
            case Category.FrontierLlm: Handle(m); break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: Handle(m); break;
            default: Handle(m); break;
        }
    }

    // "… an assignment": never uniform.
    public void Assign(Message m)
    {
        switch (m.StopDetails?.Category?.Value())
        {
            case Category.Cyber: case Category.Bio: _last = m; break;
            case Category.FrontierLlm: _last = m; break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: _last = m; break;
            default: break;
        }
    }

    // "… or a return": never uniform.
    public Message? Return(Message m)
    {
        var c = m.StopDetails?.Category?.Value();
        if (c is Category.Cyber or Category.Bio) return m;
        if (c == Category.FrontierLlm) return m;
        if (c is Category.ReasoningExtraction or Category.GeneralHarms) return m;
        return null;
    }

    // A local in between: "a local … whose every visible assignment is one"; the response it came from is m.
    public string ThroughLocal(Message m)
    {
        var category = m.StopDetails?.Category?.Value();
        return category switch
        {
            Category.Cyber or Category.Bio => Tell(m.StopDetails),
            Category.FrontierLlm => Tell(m.StopDetails),
            Category.ReasoningExtraction or Category.GeneralHarms => Tell(m.StopDetails),
            _ => "?",
        };
    }

    // "A value copied out of the response (`message.ID`) is not the response."
    public string Copied(Message m) => m.StopDetails?.Category?.Value() switch //~ RFA010
    {
        Category.Cyber or Category.Bio => Note(m.ID),
        Category.FrontierLlm => Note(m.ID),
        Category.ReasoningExtraction or Category.GeneralHarms => Note(m.ID),
        _ => "?",
    };

    // The details that the category was read from.
    public string Details(RefusalStopDetails d) => d.Category?.Value() switch
    {
        Category.Cyber => Tell(d),
        Category.Bio => Tell(d),
        Category.FrontierLlm => Tell(d),
        Category.ReasoningExtraction => Tell(d),
        Category.GeneralHarms => Tell(d),
        _ => Tell(d),
    };

    // Another response in the bodies is not the one that the category came from.
    public void Other(Message m, Message other)
    {
        switch (m.StopDetails?.Category?.Value()) //~ RFA010
        {
            case Category.Cyber: case Category.Bio: Handle(other); break;
            case Category.FrontierLlm: Handle(other); break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: Handle(other); break;
            default: break;
        }
    }
}
