using Anthropic.Models.Messages;

namespace Mill;

public static class Wheel
{
    public static int OrMore(Category c, bool dry)
    {
        if (dry || c == Category.FrontierLlm)
        {
            return 9;
        }

        return c switch
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int InElse(Category c, List<int> seen)
    {
        if (c != Category.FrontierLlm)
        {
            seen.Add(1);
        }
        else
        {
            return 9;
        }

        return c switch
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        };
    }

    public static int AroundIt(Category c, List<int> seen)
    {
        if (c == Category.FrontierLlm)
        {
            seen.Add(9);
        }
        else
        {
            switch (c)
            {
                case Category.Cyber: return 1;
                case Category.Bio: return 2;
                case Category.ReasoningExtraction: return 3;
                case Category.GeneralHarms: return 4;
                default: return 5;
            }
        }

        return 0;
    }

    public static int Conditional(Category c) => c == Category.FrontierLlm ? 9 : c switch
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        Category.ReasoningExtraction => 3,
        Category.GeneralHarms => 4,
        _ => 0,
    };

    public static int Negated(Category c) => c != Category.FrontierLlm
        ? c switch
        {
            Category.Cyber => 1,
            Category.Bio => 2,
            Category.ReasoningExtraction => 3,
            Category.GeneralHarms => 4,
            _ => 0,
        }
        : 9;
}
