// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Runs
{
    private static void Log(string text) { }

    // "a run of guard `if`s that leave the block"; a statement between that does not write the subject.
    public static string Logged(Category? c)
    {
        if (c == Category.Cyber) return "a"; //~ RFA001 RFA003
        Log("not security");
        if (c == Category.Bio) return "b";
        return "t";
    }

    // The guards do not leave: each `if` is a membership question of its own.
    public static void NotLeaving(Category? c)
    {
        if (c == Category.Cyber) Log("a");
        if (c == Category.Bio) Log("b");
        Log("t");
    }

    // "a statement between guards that writes to the subject ends the run": one arm each.
    public static string Written(Category? c, Func<Category?> next)
    {
        if (c == Category.Cyber) return "a";
        c = next();
        if (c == Category.Bio) return "b";
        return "t";
    }

    // Written through `ref` and `out` as well.
    public static string ByRef(Category? c, Dictionary<string, Category?> map)
    {
        if (c == Category.Cyber) return "a";
        map.TryGetValue("x", out c);
        if (c == Category.Bio) return "b";
        return "t";
    }

    // continue leaves the block.
    public static int Loop(Category?[] all)
    {
        var n = 0;
        foreach (var c in all)
        {
            if (c == Category.Cyber) continue; //~ RFA001 RFA003
            if (c == Category.Bio) { n += 2; continue; }
            n++;
        }
        return n;
    }

    // throw, break and return all leave; complete.
    public static int All(Category?[] all)
    {
        foreach (var c in all)
        {
            if (c == Category.Cyber) throw new InvalidOperationException("a");
            if (c is Category.Bio) break;
            if (c == Category.FrontierLlm) return 3;
            if (c is Category.ReasoningExtraction) { Log("d"); continue; }
            if (c == Category.GeneralHarms) { Log("e"); return 5; }
            Log("t");
        }
        return 0;
    }

    // "A run of guards starts at the first `if` that names a category".
    public static string Start(Category? c, string? id)
    {
        if (id is null) return "none";
        if (c is null) return "null";
        if (c == Category.Cyber) return "a"; //~ RFA001 RFA003
        if (c == Category.GeneralHarms) return "e";
        return "t";
    }

    // One guard with a category, one without: no two arms.
    public static string OneOnly(Category? c, string? id)
    {
        if (id is null) return "none";
        if (c == Category.Bio) return "b";
        if (id.Length == 0) return "empty";
        return "t";
    }

    // yield break leaves the block.
    public static IEnumerable<string> Iterator(Category? c)
    {
        if (c == Category.Cyber) yield break; //~ RFA001 RFA003
        if (c == Category.Bio) { yield return "b"; yield break; }
        yield return "t";
    }
}
