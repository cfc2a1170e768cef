// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Helpdesk.Placeholders;

public enum RefusalKind { None, Unknown, Other, Unspecified, Cyber, Bio, FrontierLlm }

public enum Strange { Others, Nothing, Cyber, FrontierLlm }

public static class Placeholders
{
    // "Members named None, Unknown, Other or Unspecified are never asked for"
    public static int Complete(RefusalKind k) => k switch { RefusalKind.Cyber => 1, RefusalKind.Bio => 2, RefusalKind.FrontierLlm => 3, _ => 0 };

    // naming some of them changes nothing
    public static int WithNone(RefusalKind k) => k switch
    {
        RefusalKind.None => -1, RefusalKind.Cyber => 1, RefusalKind.Bio => 2, RefusalKind.FrontierLlm => 3, RefusalKind.Other => 4, _ => 0,
    };

    // Bio is asked for, None is not
    public static int NoBio(RefusalKind k) => k switch { RefusalKind.Cyber => 1, RefusalKind.FrontierLlm => 3, _ => 0 }; //~ RFA003 "Bio"

    // FrontierLlm is left out; `Other` is not it
    public static int NoFrontier(RefusalKind k) => k switch { RefusalKind.Cyber => 1, RefusalKind.Bio => 2, RefusalKind.Other => 3, _ => 0 }; //~ RFA001

    // no catch-all: a number beyond the members throws
    public static int NoCatchAll(RefusalKind k) => k switch //~ RFA004
    {
        RefusalKind.None or RefusalKind.Unknown or RefusalKind.Other or RefusalKind.Unspecified => 0, RefusalKind.Cyber => 1, RefusalKind.Bio => 2, RefusalKind.FrontierLlm => 3,
    };

    // RFA022 is "silent where it is None, Unknown, Other or Unspecified"
    public static RefusalKind Or(RefusalKind? k) => k ?? default;
    public static RefusalKind Get(RefusalKind? k) => k.GetValueOrDefault();
    public static RefusalKind Empty() => default(RefusalKind);

    // the names are whole names: Others and Nothing are asked for
    public static int Names(Strange s) => s switch { Strange.Cyber => 1, Strange.FrontierLlm => 2, _ => 0 }; //~ RFA003 "Nothing"

    // 0 is `Others`, which is no known category
    public static Strange First(Strange? s) => s ?? default;

    // test without FrontierLlm
    public static bool Test(RefusalKind k) => k is RefusalKind.Cyber or RefusalKind.Bio; //~ RFA002

    // mapping from the SDK into it: complete, each its own
    public static RefusalKind From(RefusalStopDetails? d) => d?.Category?.Value() switch
    {
        null => RefusalKind.None, Category.Cyber => RefusalKind.Cyber, Category.Bio => RefusalKind.Bio, Category.FrontierLlm => RefusalKind.FrontierLlm,
        Category.ReasoningExtraction => RefusalKind.Other, Category.GeneralHarms => RefusalKind.Unspecified, _ => RefusalKind.Unknown,
    };
}
