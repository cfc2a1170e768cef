// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Post;

public sealed class Labels
{
    private readonly List<string> _log = [];
    private int _left, _right;

    // "the same operations on the same symbols": a local that the method declares before is one symbol
    public string Before(Category category)
    {
        string text;
        switch (category) //~ RFA010
        {
            case Category.Cyber: text = "declined"; break;
            case Category.Bio: text = ("declined"); break;
            case Category.FrontierLlm: { text = "declined"; break; }
            case Category.ReasoningExtraction: text = @"declined"; break;
            case Category.GeneralHarms: text = "declined"; break;
            default: text = "unknown"; break;
        }

        return text;
    }

    // two locals of one method are two symbols
    public string Two(Category category)
    {
        var first = "";
        var second = "";
        switch (category)
        {
            case Category.Cyber:
            case Category.Bio:
            case Category.ReasoningExtraction:
            case Category.GeneralHarms:
                first = "declined";
                break;
            case Category.FrontierLlm:
                second = "declined";
                break;
            default:
                break;
        }

        return first + second;
    }

    // two fields
    public void Fields(Category category)
    {
        switch (category)
        {
            case Category.Cyber: _left++; break;
            case Category.Bio: _left++; break;
            case Category.FrontierLlm: _right++; break;
            case Category.ReasoningExtraction: _left++; break;
            case Category.GeneralHarms: _left++; break;
            default: _log.Clear(); break;
        }
    }

    // the same field of another object
    public void Objects(Category category, Labels other)
    {
        switch (category)
        {
            case Category.Cyber: _left = 1; break;
            case Category.Bio: _left = 1; break;
            case Category.FrontierLlm: other._left = 1; break;
            case Category.ReasoningExtraction: this._left = 1; break;
            case Category.GeneralHarms: _left = 1; break;
            default: _log.Clear(); break;
        }
    }

    // `this.` is spelling
    public void This(Category category)
    {
        switch (category) //~ RFA010
        {
            case Category.Cyber: _left = 1; break;
            case Category.Bio: this._left = 1; break;
            case Category.FrontierLlm: _left = 1; break;
            case Category.ReasoningExtraction: this._left = 1; break;
            case Category.GeneralHarms: (this)._left = 1; break;
            default: _log.Clear(); break;
        }
    }

    // another operation
    public void Operations(Category category)
    {
        switch (category)
        {
            case Category.Cyber: _left += 2; break;
            case Category.Bio: _left += 2; break;
            case Category.FrontierLlm: _left -= 2; break;
            case Category.ReasoningExtraction: _left += 2; break;
            case Category.GeneralHarms: _left += 2; break;
            default: _log.Clear(); break;
        }
    }

    // another overload, another type argument
    public void Generic(Category category)
    {
        switch (category)
        {
            case Category.Cyber: Add<int>(); break;
            case Category.Bio: Add<int>(); break;
            case Category.FrontierLlm: Add<long>(); break;
            case Category.ReasoningExtraction: Add<int>(); break;
            case Category.GeneralHarms: Add<int>(); break;
            default: _log.Clear(); break;
        }
    }

    private void Add<T>() => _log.Add(typeof(T).Name);
}
