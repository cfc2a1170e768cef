// option: refusal_analyzers.catch_all = always
using Anthropic.Models.Messages;

namespace Garden;

public static class Bed
{
    public static int Arm(Category c) => c switch
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        _ => 0,
    };

    public static int AfterChain(Category c)
    {
        if (c == Category.Cyber) return 1;
        if (c == Category.Bio) return 2;
        return 0;
    }

    public static int Conditional(Category c) => c == Category.Cyber ? 1 : c == Category.Bio ? 2 : 0;

    public static void NoCatchAll(Category c, List<int> seen)
    {
        switch (c) //~ RFA001 RFA003 "Bio" RFA004
        {
            case Category.Cyber: seen.Add(1); break;
            case Category.ReasoningExtraction: seen.Add(2); break;
            case Category.GeneralHarms: seen.Add(3); break;
        }
    }
}
