// from: someone who had read only what the rules promise
// option: refusal_analyzers.catch_all = always
using Anthropic.Models.Messages;
namespace Helpdesk.Always;

public static class AlwaysRouter
{
    // "always": any catch-all counts, for RFA001 and RFA003
    public static string Expression(RefusalStopDetails d) => d.Category?.Value() switch
    {
        Category.Cyber => "a", Category.Bio => "b", _ => "z",
    };

    // chain with else
    public static string Chain(Category c)
    {
        if (c == Category.Cyber) return "a";
        else if (c == Category.Bio) return "b";
        else return "z";
    }

    // "covers the code after a chain"
    public static string Guards(Category c)
    {
        if (c == Category.Cyber) return "a";
        if (c == Category.Bio) return "b";
        return "z";
    }

    // conditional chain
    public static string Ternary(Category c) => c == Category.Cyber ? "a" : c == Category.Bio ? "b" : "z";

    // no catch-all: nothing to count
    public static string None(Category c) => c switch { Category.Cyber => "a", Category.Bio => "b" }; //~ RFA001 RFA003 RFA004

    // "A switch statement without a catch-all is RFA004 even where code follows it"
    public static string Statement(Category c)
    {
        switch (c) //~ RFA001 RFA003 RFA004
        {
            case Category.Cyber: return "a";
            case Category.Bio: return "b";
        }

        return "z";
    }

    // "a guarded catch-all alone is none"
    public static string GuardedOnly(Category c, bool on) => c switch //~ RFA001 RFA003 RFA004
    {
        Category.Cyber => "a", Category.Bio => "b", _ when on => "z",
    };

    // a lookup has no catch-all
    public static readonly Dictionary<Category, string> Names = new() { [Category.Cyber] = "a", [Category.Bio] = "b" }; //~ RFA001 RFA003

    // a test is no dispatch: RFA002 stays
    public static bool Sensitive(Category c) => c is Category.Cyber or Category.Bio; //~ RFA002

    // RFA010 "stays under `catch_all = always`"
    public static string Uniform(Category c) => c switch { Category.Cyber => "z", Category.Bio => "z", _ => "z" }; //~ RFA010

    // RFA010 although the catch-all differs? FrontierLlm reaches another body: not uniform, and always accepts it
    public static string Partial(Category c) => c switch { Category.Cyber => "x", Category.Bio => "x", _ => "z" };

    // `FrontierLlm` named under a guard only, catch-all counts
    public static string Guarded(Category c, bool on) => c switch { Category.Cyber => "a", Category.FrontierLlm when on => "c", _ => "z" };
}
