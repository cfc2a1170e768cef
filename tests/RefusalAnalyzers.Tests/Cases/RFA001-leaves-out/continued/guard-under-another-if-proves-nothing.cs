using Anthropic.Models.Messages;

namespace Mill;

public static class Wheel
{
    public static int Nested(Category c, bool dry)
    {
        if (dry)
        {
            if (c == Category.FrontierLlm)
            {
                return 9;
            }
        }

        return c switch //~ RFA001
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int Loop(Category c, int turns)
    {
        while (turns-- > 0)
        {
            if (c == Category.FrontierLlm)
            {
                return 9;
            }
        }

        return c switch //~ RFA001
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int Sometimes(Category c, bool dry)
    {
        if (c == Category.FrontierLlm)
        {
            if (dry)
            {
                return 9;
            }
        }

        return c switch //~ RFA001
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }
}
