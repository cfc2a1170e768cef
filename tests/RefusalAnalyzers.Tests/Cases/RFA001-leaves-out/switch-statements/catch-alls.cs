// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Depot;

// RFA004: "a switch without a catch-all"; a catch-all is "an alternative that matches unknown (`default`, `_`, `var x`, `not X`, …)"
public sealed class Bins
{
    private int _a, _b, _c, _d, _e, _f;

    public void None(Category category)
    {
        switch (category) //~ RFA004
        {
            case Category.Cyber: _a++; break;
            case Category.Bio: _b++; break;
            case Category.FrontierLlm: _c++; break;
            case Category.ReasoningExtraction: _d++; break;
            case Category.GeneralHarms: _e++; break;
        }

        // "A switch statement without a catch-all is RFA004 even where code follows it."
        _f++;
    }

    public void Var(Category category)
    {
        switch (category)
        {
            case Category.Cyber: _a++; break;
            case Category.Bio: _b++; break;
            case Category.FrontierLlm: _c++; break;
            case Category.ReasoningExtraction: _d++; break;
            case Category.GeneralHarms: _e++; break;
            case var _: _f++; break;
        }
    }

    public void Not(Category category)
    {
        switch (category)
        {
            case Category.FrontierLlm: _c++; break;
            case Category.Cyber: _a++; break;
            case Category.Bio: _b++; break;
            case Category.ReasoningExtraction: _d++; break;
            case not Category.GeneralHarms: _f++; break;
            case Category.GeneralHarms: _e++; break;
        }
    }

    // "a guarded catch-all alone is none"
    public void Guarded(Category category, bool count)
    {
        switch (category) //~ RFA004
        {
            case var _ when count: _f++; break;
            case Category.Cyber: _a++; break;
            case Category.Bio: _b++; break;
            case Category.FrontierLlm: _c++; break;
            case Category.ReasoningExtraction: _d++; break;
            case Category.GeneralHarms: _e++; break;
        }
    }

    // "`(Category)(-1)` as a label is a catch-all for RFA004"
    public void Unknown(Category category)
    {
        switch (category)
        {
            case (Category)(-1): _f++; break;
            case Category.Cyber: _a++; break;
            case Category.Bio: _b++; break;
            case Category.FrontierLlm: _c++; break;
            case Category.ReasoningExtraction: _d++; break;
            case Category.GeneralHarms: _e++; break;
        }
    }

    // an expression of a nullable: null has an arm, what is newer has none
    public int Expression(Category? category) => category switch //~ RFA004
    {
        null => _f,
        Category.FrontierLlm => _c,
        Category.Cyber => _a,
        Category.Bio => _b,
        Category.ReasoningExtraction => _d,
        Category.GeneralHarms => _e,
    };

    // a chain is no switch
    public void Chain(Category category)
    {
        if (category == Category.Cyber) _a++;
        else if (category == Category.Bio) _b++;
        else if (category == Category.FrontierLlm) _c++;
        else if (category == Category.ReasoningExtraction) _d++;
        else if (category == Category.GeneralHarms) _e++;
    }
}
