// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Depot;

public sealed class Sorter
{
    private int _a, _b, _c, _d, _e, _f;

    // "`default` last wherever it stands": it names nothing, and takes nothing from the labels after it
    public void First(Category category)
    {
        switch (category)
        {
            default: _f++; break;
            case Category.Cyber: _a++; break;
            case Category.Bio: _b++; break;
            case Category.FrontierLlm: _c++; break;
            case Category.ReasoningExtraction: _d++; break;
            case Category.GeneralHarms: _e++; break;
        }
    }

    public void Middle(Category category)
    {
        switch (category)
        {
            case Category.Cyber: _a++; break;
            case Category.Bio: _b++; break;
            default: _f++; break;
            case Category.FrontierLlm: _c++; break;
            case Category.ReasoningExtraction: _d++; break;
            case Category.GeneralHarms: _e++; break;
        }
    }

    // RFA001: named nowhere, before or after the default
    public void MiddleMissing(Category category)
    {
        switch (category) //~ RFA001 "default"
        {
            case Category.Cyber: _a++; break;
            case Category.Bio: _b++; break;
            default: _f++; break;
            case Category.ReasoningExtraction: _d++; break;
            case Category.GeneralHarms: _e++; break;
        }
    }

    // null is no category, wherever it stands
    public void NullFirst(Category? category)
    {
        switch (category) //~ RFA003 "GeneralHarms"
        {
            case null: _f--; break;
            default: _f++; break;
            case Category.Cyber: _a++; break;
            case Category.FrontierLlm: _c++; break;
            case Category.ReasoningExtraction: _d++; break;
            case Category.Bio: _b++; break;
        }
    }

    // "a switch … with only `null` and a catch-all, is no dispatch"
    public void NoDispatch(Category? category)
    {
        switch (category)
        {
            default: _f++; break;
            case null: _e++; break;
        }
    }

    public int Sum => _a + _b + _c + _d + _e + _f;
}
