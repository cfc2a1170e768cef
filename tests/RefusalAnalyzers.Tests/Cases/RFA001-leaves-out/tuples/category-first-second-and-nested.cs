using Anthropic.Models.Messages;

namespace Rail;

public static class Points
{
    public static int First(Category c, int n) => (c, n) switch //~ RFA001
    {
        (Category.Cyber, _) => 1,
        (Category.Bio, _) => 2,
        (Category.ReasoningExtraction, _) => 3,
        (Category.GeneralHarms, _) => 4,
        _ => 0,
    };

    public static int Second(bool again, RefusalStopDetails d) => (again, d.Category?.Value()) switch //~ RFA001
    {
        (_, Category.Cyber) => 1,
        (_, Category.Bio or Category.ReasoningExtraction) => 2,
        (_, Category.GeneralHarms) => 4,
        (_, _) => 0,
    };

    public static int Statement(Category c, int n)
    {
        switch (c, n) //~ RFA001 RFA003 "Bio"
        {
            case (Category.Cyber, _): return 1;
            case (Category.ReasoningExtraction, var m): return m;
            case (Category.GeneralHarms, _): return 4;
            default: return 0;
        }
    }
}
