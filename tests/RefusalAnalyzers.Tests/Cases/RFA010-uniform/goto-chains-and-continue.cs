// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public sealed class Queue
{
    private readonly List<string> _log = [];

    // Followed in a chain of two steps, and the bodies at the ends differ: silent.
    public void Ends(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: goto case Category.Bio;
            case Category.Bio: goto case Category.GeneralHarms;
            case Category.GeneralHarms: _log.Add("policy"); break;
            case Category.FrontierLlm: goto case null;
            case Category.ReasoningExtraction: _log.Add("prompts"); break;
            case null: _log.Add("none"); break;
            default: goto case null;
        }
    }

    // goto case null: FrontierLlm and Bio end in the same body.
    public void ThroughNull(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: _log.Add("security"); break;
            case Category.Bio: goto case null;
            case Category.FrontierLlm: goto case null; //~ RFA011
            case Category.ReasoningExtraction: _log.Add("prompts"); break;
            case Category.GeneralHarms: _log.Add("policy"); break;
            case null: _log.Add("none"); break;
            default: break;
        }
    }

    // Two labels of goto: "on the same symbols".
    public void Labels(Category? c)
    {
    again:
        switch (c)
        {
            case Category.Cyber: case Category.Bio: goto done;
            case Category.FrontierLlm: if (_log.Count > 3) break; _log.Add("x"); goto again;
            case Category.ReasoningExtraction: case Category.GeneralHarms: goto done;
            default: goto done;
        }
        _log.Add("after");
    done:
        _log.Add("done");
    }

    // continue starts the next turn, break runs the code after the switch: two bodies.
    public void Turns(Category[] all)
    {
        foreach (var c in all)
        {
            switch (c)
            {
                case Category.Cyber: case Category.Bio: break;
                case Category.FrontierLlm: continue;
                case Category.ReasoningExtraction: case Category.GeneralHarms: break;
                default: break;
            }
            _log.Add("after");
        }
    }

    // Every member continues: the same operation.
    public void AllTurns(Category[] all)
    {
        foreach (var c in all)
        {
            switch (c) //~ RFA010
            {
                case Category.Cyber: case Category.Bio: continue;
                case Category.FrontierLlm: continue;
                case Category.ReasoningExtraction: case Category.GeneralHarms: continue;
                default: _log.Add("unknown"); break;
            }
            _log.Add("after");
        }
    }
}
