// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Nested
{
    private static void Log(string text) { }

    // else { if … } is the same chain; complete.
    public static string Deep(Category? c)
    {
        if (c == Category.Cyber) { return "a"; }
        else
        {
            if (c == Category.Bio) { return "b"; }
            else
            {
                if (c == Category.FrontierLlm) { return "f"; }
                else
                {
                    if (c == Category.ReasoningExtraction) { return "d"; }
                    else
                    {
                        if (c == Category.GeneralHarms) { return "e"; }
                        else { return "t"; }
                    }
                }
            }
        }
    }

    // The same, FrontierLlm left out at the bottom: "one diagnostic, on the outermost".
    public static string DeepLeft(Category? c)
    {
        if (c == Category.Cyber) { return "a"; } //~ RFA001 RFA003 "GeneralHarms"
        else
        {
            if (c == Category.Bio) { return "b"; }
            else
            {
                if (c == Category.ReasoningExtraction) { return "d"; }
                else { return "t"; }
            }
        }
    }

    // A switch inside a lambda inside an arm of another question.
    public static Func<string> Lambda(Category? c, int n)
    {
        if (n > 1)
        {
            return () =>
            {
                switch (c) //~ RFA001 RFA003
                {
                    case Category.Cyber: return "a";
                    case Category.Bio: return "b";
                    default: return "t";
                }
            };
        }
        return () => "none";
    }

    // A switch in a local function, complete.
    public static string LocalFunction(Category? c)
    {
        return Inner();
        string Inner() => c switch
        {
            Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "f", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t",
        };
    }

    // Inside try, using, lock, loops: the chain is found; complete.
    public static void Blocks(Category? c, string path)
    {
        try
        {
            using var s = File.OpenRead(path);
            lock (s)
            {
                for (var i = 0; i < 3; i++)
                {
                    if (c == Category.Cyber) Log("a");
                    else if (c == Category.Bio) Log("b");
                    else if (c == Category.FrontierLlm) Log("f");
                    else if (c is Category.ReasoningExtraction or Category.GeneralHarms) Log("d");
                }
            }
        }
        catch (IOException) { Log("x"); }
    }

    // The same places, FrontierLlm left out.
    public static void BlocksLeft(Category? c)
    {
        try { Log("x"); }
        finally
        {
            while (true)
            {
                if (c == Category.Cyber) { Log("a"); } //~ RFA001
                else if (c == Category.Bio) { Log("b"); }
                else if (c is Category.ReasoningExtraction or Category.GeneralHarms) { Log("d"); }
                break;
            }
        }
    }
}
