using Anthropic.Models.Messages;

namespace Bakery;

public sealed class Counter(Queue<string> toasts)
{
    // Braces around one statement do not count, wherever it stands.
    public void InsideAnIf(Category? c, bool loud)
    {
        if (c is Category.Cyber or Category.Bio) { if (loud) toasts.Enqueue("no"); } //~ RFA010
        else if (c is Category.FrontierLlm) { if (loud) { toasts.Enqueue("no"); } }
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) { if ((loud)) toasts.Enqueue("no"); }
    }

    public void InsideALoop(Category? c, int times)
    {
        switch (c) //~ RFA010
        {
            case Category.Cyber: while (times-- > 0) toasts.Enqueue("no"); break;
            case Category.Bio: while (times-- > 0) { toasts.Enqueue("no"); } break;
            case Category.FrontierLlm: while (times-- > 0) { { toasts.Enqueue("no"); } } break;
            case Category.ReasoningExtraction: while (times-- > 0) toasts.Enqueue("no"); break;
            case Category.GeneralHarms: while (times-- > 0) toasts.Enqueue("no"); break;
            default: break;
        }
    }

    public void TwoStatementsInsideAnIf(Category? c, bool loud)
    {
        if (c is Category.Cyber or Category.Bio) { if (loud) toasts.Enqueue("no"); }
        else if (c is Category.FrontierLlm) { if (loud) { toasts.Enqueue("no"); toasts.Enqueue("no"); } }
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) { if (loud) toasts.Enqueue("no"); }
    }

    // The same constant is the same to the bit.
    public double MinusZero(Category? c, double d) => c switch
    {
        Category.Cyber => d / 0.0,
        Category.Bio => d / 0.0,
        Category.FrontierLlm => d / -0.0,
        Category.ReasoningExtraction => d / 0.0,
        Category.GeneralHarms => d / 0.0,
        _ => d / 0.0,
    };

    public float MinusZeroAsFloat(Category? c, float d) => c switch
    {
        Category.Cyber => d / 0f,
        Category.Bio => d / 0f,
        Category.FrontierLlm => d / -0f,
        Category.ReasoningExtraction => d / 0f,
        Category.GeneralHarms => d / 0f,
        _ => d / 0f,
    };

    public decimal Scale(Category? c) => c switch
    {
        Category.Cyber => 1.0m,
        Category.Bio => 1.0m,
        Category.FrontierLlm => 1.00m,
        Category.ReasoningExtraction => 1.0m,
        Category.GeneralHarms => 1.0m,
        _ => 1.0m,
    };

    // Arguments that a `params` span gathers have no text of their own.
    public string Gathered(Category? c) => c switch //~ RFA010
    {
        Category.Cyber => string.Join(",", "a", "b"),
        Category.Bio => String.Join(",", "a", "b"),
        Category.FrontierLlm => System.String.Join(",", "a", "b"),
        Category.ReasoningExtraction => string.Join(",", "a", /* then */ "b"),
        Category.GeneralHarms => string.Join(",", "a", "b"),
        _ => "?",
    };

    public string GatheredInAnotherOrder(Category? c) => c switch
    {
        Category.Cyber => string.Join(",", "a", "b"),
        Category.Bio => string.Join(",", "a", "b"),
        Category.FrontierLlm => string.Join(",", "b", "a"),
        Category.ReasoningExtraction => string.Join(",", "a", "b"),
        Category.GeneralHarms => string.Join(",", "a", "b"),
        _ => "?",
    };
}
