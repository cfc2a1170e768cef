using Anthropic.Models.Messages;

namespace Mill;

public static class Wheel
{
    public static int Twice(Category c, bool dry)
    {
        if (c == Category.Cyber && dry) return 1;
        if (c == Category.Cyber) return 2;
        return 3;
    }

    public static int WithNull(Category? c)
    {
        if (c == Category.Bio)
        {
            return 1;
        }
        else if (c is null)
        {
            return 2;
        }
        else
        {
            return 3;
        }
    }

    public static int Conditional(Category? c) => c is null ? 0 : c == Category.GeneralHarms ? 1 : 2;
}
