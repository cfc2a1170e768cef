// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Post;

public sealed class Courier(Action<Category> sink, Action<RefusalStopDetails?> hold)
{
    private readonly List<string> _log = [];
    private RefusalStopDetails? _last;

    // "Bodies that mention the subject … are never uniform: what they call may branch."
    public string Mentions(Category category) => category switch
    {
        Category.Cyber => $"declined {category}",
        Category.Bio => $"declined {category}",
        Category.FrontierLlm => $"declined {category}",
        Category.ReasoningExtraction => $"declined {category}",
        Category.GeneralHarms => $"declined {category}",
        _ => "unknown",
    };

    public void Calls(Category category)
    {
        switch (category)
        {
            case Category.Cyber: sink(category); break;
            case Category.Bio: sink(category); break;
            case Category.FrontierLlm: sink(category); break;
            case Category.ReasoningExtraction: sink(category); break;
            case Category.GeneralHarms: sink(category); break;
            default: break;
        }
    }

    // "or hand the response that it came from to a call, an assignment or a return"
    public void HandsOn(Message message)
    {
        switch (message.StopDetails?.Category?.Value())
        {
            case Category.Cyber: hold(message.StopDetails); break;
            case Category.Bio: hold(message.StopDetails); break;
            case Category.FrontierLlm: hold(message.StopDetails); break;
            case Category.ReasoningExtraction: hold(message.StopDetails); break;
            case Category.GeneralHarms: hold(message.StopDetails); break;
            default: break;
        }
    }

    public void Assigns(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber: _last = details; break;
            case Category.Bio: _last = details; break;
            case Category.FrontierLlm: _last = details; break;
            case Category.ReasoningExtraction: _last = details; break;
            case Category.GeneralHarms: _last = details; break;
            default: _last = null; break;
        }
    }

    public RefusalStopDetails? Returns(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => details,
        Category.Bio => details,
        Category.FrontierLlm => details,
        Category.ReasoningExtraction => details,
        Category.GeneralHarms => details,
        _ => null,
    };

    // "A catch-all-only dispatch whose body mentions the subject is silent."
    public string CatchAllOnly(Category category) => category switch
    {
        _ => "declined: " + category,
    };

    public void CatchAllStatement(Category category)
    {
        switch (category)
        {
            default:
                sink(category);
                break;
        }
    }

    // another parameter of the same type is not the subject
    public void OtherMentioned(Category category, Category before)
    {
        switch (category) //~ RFA010
        {
            case Category.Cyber: sink(before); break;
            case Category.Bio: sink(before); break;
            case Category.FrontierLlm: sink(before); break;
            case Category.ReasoningExtraction: sink(before); break;
            case Category.GeneralHarms: sink(before); break;
            default: break;
        }
    }

    public int Count => _log.Count + (_last is null ? 0 : 1);
}
