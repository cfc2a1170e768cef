// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Flow
{
    private static void Log(string text) { }
    private static readonly object s_a = new(), s_b = new();

    // "on the same symbols": another exception type.
    public static void Kinds(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: throw new InvalidOperationException("no");
            case Category.FrontierLlm: throw new TimeoutException("no");
            case Category.ReasoningExtraction: case Category.GeneralHarms: throw new InvalidOperationException("no");
            default: throw new InvalidOperationException("no");
        }
    }

    // "with the same constant values": another exception text.
    public static void Text(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: throw new InvalidOperationException("no");
            case Category.Bio: throw new InvalidOperationException("no");
            case Category.FrontierLlm: throw new InvalidOperationException("never");
            case Category.ReasoningExtraction: throw new InvalidOperationException("no");
            case Category.GeneralHarms: throw new InvalidOperationException("no");
            default: throw new InvalidOperationException("no");
        }
    }

    // "a trailing break/return in the same place": a return skips the code after the switch.
    public static void Leaves(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: Log("x"); break;
            case Category.FrontierLlm: Log("x"); return;
            case Category.ReasoningExtraction: case Category.GeneralHarms: Log("x"); break;
            default: Log("x"); break;
        }
        Log("after");
    }

    // "the same operations": returning a value is not falling out of the chain.
    public static int Stops(Category? c)
    {
        if (c is Category.Cyber or Category.Bio) { Log("x"); }
        else if (c == Category.FrontierLlm) { Log("x"); return 1; }
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) { Log("x"); }
        else { Log("x"); }
        return 0;
    }

    // "on the same symbols": another exception is caught.
    public static void Catch(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: try { Log("x"); } catch (IOException) { } break;
            case Category.FrontierLlm: try { Log("x"); } catch (TimeoutException) { } break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: try { Log("x"); } catch (IOException) { } break;
            default: try { Log("x"); } catch (IOException) { } break;
        }
    }

    // "with the same constant values": another exception filter.
    public static void CatchWhen(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: try { Log("x"); } catch (IOException e) when (e.HResult == 1) { } break;
            case Category.FrontierLlm: try { Log("x"); } catch (IOException e) when (e.HResult == 2) { } break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: try { Log("x"); } catch (IOException e) when (e.HResult == 1) { } break;
            default: try { Log("x"); } catch (IOException e) when (e.HResult == 1) { } break;
        }
    }

    // "on the same symbols": another lock.
    public static void Lock(Category? c)
    {
        if (c is Category.Cyber or Category.Bio) { lock (s_a) { Log("x"); } }
        else if (c == Category.FrontierLlm) { lock (s_b) { Log("x"); } }
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) { lock (s_a) { Log("x"); } }
        else { lock (s_a) { Log("x"); } }
    }

    // "with the same constant values": one turn more.
    public static void Loop(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: for (var i = 0; i < 2; i++) Log("x"); break;
            case Category.FrontierLlm: for (var i = 0; i < 3; i++) Log("x"); break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: for (var i = 0; i < 2; i++) Log("x"); break;
            default: for (var i = 0; i < 2; i++) Log("x"); break;
        }
    }

    // "on the same symbols": another source of the loop.
    public static void Source(Category? c, string[] a, string[] b)
    {
        if (c is Category.Cyber or Category.Bio) { foreach (var s in a) Log(s); }
        else if (c == Category.FrontierLlm) { foreach (var s in b) Log(s); }
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) { foreach (var s in a) Log(s); }
        else { foreach (var s in a) Log(s); }
    }
}
