using Anthropic.Models.Messages;

namespace Mill;

public static class Wheel
{
    public static int Between(Category c, Category other)
    {
        ref var same = ref c;
        if (c == Category.FrontierLlm) return 1; //~ RFA003
        if (c == Category.Cyber) return 2;
        same = other;
        if (c == Category.Bio) return 3;
        if (c == Category.GeneralHarms) return 4;
        return 0;
    }

    public static int ThroughTwo(Category c, Category other)
    {
        ref var same = ref c;
        ref var again = ref same;
        if (c == Category.FrontierLlm) return 1;
        again = other;
        return c switch //~ RFA001
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int OneOfTwo(Category c, Category d, Category other, bool left)
    {
        if (c == Category.FrontierLlm || d == Category.FrontierLlm) return 1;
        (left ? ref c : ref d) = other;
        return d switch //~ RFA001
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int Moved(Category c, Category d, Category other)
    {
        ref var same = ref d;
        if (c == Category.FrontierLlm) return 1;
        same = ref c;
        same = other;
        return c switch //~ RFA001
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    // Nothing writes to it.
    public static int Looked(Category c)
    {
        ref readonly var same = ref c;
        if (same == Category.FrontierLlm) return 1;
        return same switch
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }
}
