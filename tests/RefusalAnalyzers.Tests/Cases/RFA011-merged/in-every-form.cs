// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public sealed class Merged
{
    private const string Science = "science";
    private int _n;
    private static string Tell(string text) => text;
    private static string Tell(int n) => n + "";

    // RFA011 by the constant's value: FrontierLlm and Bio yield the same text.
    public string Const(Category? c) => c switch
    {
        Category.Cyber => "a", Category.Bio => Science,
        Category.FrontierLlm => "science", //~ RFA011
        Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t",
    };

    // The same call in another spelling.
    public string Call(Category? c) => c switch
    {
        Category.Cyber => "a",
        Category.FrontierLlm => Tell(text: "b"), //~ RFA011
        Category.Bio => Merged.Tell("b"),
        Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t",
    };

    // Another overload.
    public string Overload(Category? c) => c switch
    {
        Category.Cyber => "a", Category.Bio => Tell("1"), Category.FrontierLlm => Tell(1), Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t",
    };

    // One label set in a statement: at the label that names FrontierLlm.
    public void Labels(Category? c)
    {
        switch (c)
        {
            case Category.Cyber:
            case Category.FrontierLlm: //~ RFA011
            case Category.Bio:
                _n++;
                break;
            case Category.ReasoningExtraction: _n = 2; break;
            case Category.GeneralHarms: _n = 3; break;
            default: _n = 4; break;
        }
    }

    // The rest is merged, FrontierLlm is not.
    public void Others(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: case Category.ReasoningExtraction: case Category.GeneralHarms: _n++; break;
            case Category.FrontierLlm: _n = 9; break;
            default: _n = 4; break;
        }
    }

    // In a chain: at the condition.
    public void Chain(Category? c)
    {
        if (c == Category.Cyber) _n = 1;
        else if (c == Category.FrontierLlm) _n = 2; //~ RFA011
        else if (c == Category.Bio) { _n = 2; }
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) _n = 3;
    }

    // Guarded like the one, plain like none: the sequences differ from each other member's.
    public string Guarded(Category? c, bool p) => c switch
    {
        Category.FrontierLlm or Category.Cyber when p => "x",
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "f", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t",
    };

    // FrontierLlm does nothing and so does Bio: "an empty body equals no body".
    public void Empty(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: _n = 1; break;
            case Category.Bio: break;
            case Category.FrontierLlm: { } break; //~ RFA011
            case Category.ReasoningExtraction: _n = 2; break;
            case Category.GeneralHarms: _n = 3; break;
            default: _n = 4; break;
        }
    }
}
