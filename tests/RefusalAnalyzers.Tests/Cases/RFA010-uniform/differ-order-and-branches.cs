// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Retry
{
    private static void Log(string text) { }
    private static void Send() { }

    // "the same operations": the same call, but twice.
    public static void Twice(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: Log("x"); break;
            case Category.FrontierLlm: Log("x"); Log("x"); break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: Log("x"); break;
            default: Log("x"); break;
        }
    }

    // "Routes are compared as sequences": the same calls in another order.
    public static void Order(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: Log("x"); Send(); break;
            case Category.Bio: Log("x"); Send(); break;
            case Category.FrontierLlm: Send(); Log("x"); break;
            case Category.ReasoningExtraction: Log("x"); Send(); break;
            case Category.GeneralHarms: Log("x"); Send(); break;
            default: Log("x"); Send(); break;
        }
    }

    // "the same operations": do runs at least once.
    public static void WhileUntil(Category? c, Func<bool> more)
    {
        if (c is Category.Cyber or Category.Bio) { while (more()) Send(); }
        else if (c == Category.FrontierLlm) { do Send(); while (more()); }
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) { while (more()) Send(); }
        else { while (more()) Send(); }
    }

    // "the same operations": a finally is not a catch.
    public static void Finally(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: try { Send(); } finally { Log("x"); } break;
            case Category.FrontierLlm: try { Send(); } catch { Log("x"); } break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: try { Send(); } finally { Log("x"); } break;
            default: try { Send(); } finally { Log("x"); } break;
        }
    }

    // "the same operations": one leaks the file, the other disposes of it.
    public static void Using(Category? c, string path)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: { var s = File.OpenRead(path); Log(s.Name); } break;
            case Category.FrontierLlm: using (var s = File.OpenRead(path)) Log(s.Name); break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: { var s = File.OpenRead(path); Log(s.Name); } break;
            default: { var s = File.OpenRead(path); Log(s.Name); } break;
        }
    }

    // "the same operations": a negated condition.
    public static void Condition(Category? c, bool paid)
    {
        if (c is Category.Cyber or Category.Bio) { if (paid) Send(); }
        else if (c == Category.FrontierLlm) { if (!paid) Send(); }
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) { if (paid) Send(); }
        else { if (paid) Send(); }
    }

    // "the same operations": one has an else.
    public static void Else(Category? c, bool paid)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: if (paid) Send(); break;
            case Category.FrontierLlm: if (paid) Send(); else Log("x"); break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: if (paid) Send(); break;
            default: if (paid) Send(); break;
        }
    }

    // "an empty body equals no body", not a call.
    public static void Empty(Category? c)
    {
        if (c is Category.Cyber or Category.Bio) { Send(); }
        else if (c == Category.FrontierLlm) {  }
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) { Send(); }
        else { Send(); }
    }

    // "with the same constant values": an inner switch over something else has another label.
    public static void Switch(Category? c, int n)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: switch (n) { case 1: Send(); break; } break;
            case Category.FrontierLlm: switch (n) { case 2: Send(); break; } break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: switch (n) { case 1: Send(); break; } break;
            default: switch (n) { case 1: Send(); break; } break;
        }
    }
}
