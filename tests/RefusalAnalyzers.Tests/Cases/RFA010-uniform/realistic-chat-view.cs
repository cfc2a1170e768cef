// from: someone who had read only what the rules promise
using System.Text;
using Anthropic.Models.Messages;
namespace Support;

public sealed class ChatView
{
    private readonly StringBuilder _page = new();
    private readonly Queue<string> _toasts = new();
    public string Icon { get; private set; } = "";
    public string Title { get; private set; } = "";

    // Two properties are set in the same way for all but FrontierLlm, which swaps the two texts.
    public void Show(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: Icon = "shield"; Title = "no"; break;
            case Category.FrontierLlm: Icon = "no"; Title = "shield"; break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: Icon = "shield"; Title = "no"; break;
            default: Icon = "shield"; Title = "no"; break;
        }
    }

    // The same assignments in every arm.
    public void ShowSame(Category? c)
    {
        switch (c) //~ RFA010
        {
            case Category.Cyber: Icon = "shield"; Title = "no"; break;
            case Category.Bio: this.Icon = "shield"; this.Title = "no"; break;
            case Category.FrontierLlm: { Icon = ("shield"); Title = "no"; break; }
            case Category.ReasoningExtraction: Icon = "shield"; { Title = "no"; } break;
            case Category.GeneralHarms: Icon = "shi" + "eld"; Title = "no"; break;
            default: Icon = ""; break;
        }
    }

    // A fluent chain with the calls in another order.
    public void Fluent(Category? c)
    {
        if (c is Category.Cyber or Category.Bio) _page.Append("no").AppendLine();
        else if (c is Category.FrontierLlm) _page.AppendLine().Append("no");
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) _page.Append("no").AppendLine();
        else _page.Append("no").AppendLine();
    }

    // Append("x") and Append('x') are two overloads.
    public void Overloads(Category? c)
    {
        if (c is Category.Cyber or Category.Bio) _page.Append("x");
        else if (c is Category.FrontierLlm) _page.Append('x');
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) _page.Append("x");
        else _page.Append("x");
    }

    // Every arm enqueues the same toast under one and the same `if`.
    public void Toast(Category? c, bool loud)
    {
        if (c is Category.Cyber or Category.Bio) { if (loud) _toasts.Enqueue("no"); } //~ RFA010
        else if (c is Category.FrontierLlm) { if (loud) { _toasts.Enqueue("no"); } }
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) { if ((loud)) _toasts.Enqueue("no"); }
    }

    // Null-conditional, coalescing and a throw expression, but for one operator.
    public string Text(Category? c, string? text) => c switch
    {
        Category.Cyber or Category.Bio => text?.Trim() ?? throw new ArgumentNullException(nameof(text)),
        Category.FrontierLlm => text?.Trim() ?? throw new ArgumentException(nameof(text)),
        Category.ReasoningExtraction or Category.GeneralHarms => text?.Trim() ?? throw new ArgumentNullException(nameof(text)),
        _ => "",
    };
}
