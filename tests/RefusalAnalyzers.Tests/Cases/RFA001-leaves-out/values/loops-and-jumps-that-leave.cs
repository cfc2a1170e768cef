// from: mutants that no other case noticed
using Anthropic.Models.Messages;

public static class Desk
{
    public static int Endless(Category c, Func<bool> ask)
    {
        while (true)
        {
            if (c == Category.FrontierLlm)
            {
                return 1;
            }

            if (ask())
            {
                break;
            }
        }

        switch (c)
        {
            case Category.Cyber: return 2;
            case Category.Bio: return 3;
            case Category.ReasoningExtraction: return 4;
            case Category.GeneralHarms: return 5;
            default: return 6;
        }
    }

    public static int Jump(Category c)
    {
        var sum = 0;
        switch (c) //~ RFA003
        {
            case Category.FrontierLlm: goto case Category.Cyber; //~ RFA011
            case Category.Cyber: return 9;
            default: sum++; break;
        }

        switch (c)
        {
            case Category.Bio: return sum + 3;
            case Category.ReasoningExtraction: return sum + 4;
            case Category.GeneralHarms: return sum + 5;
            default: return sum + 6;
        }
    }

    public static int JumpAway(Category c)
    {
        var sum = 0;
        switch (c) //~ RFA003
        {
            case Category.FrontierLlm: goto default; //~ RFA011
            case Category.Cyber: return 9;
            default: sum++; break;
        }

        switch (c) //~ RFA001
        {
            case Category.Bio: return sum + 3;
            case Category.ReasoningExtraction: return sum + 4;
            case Category.GeneralHarms: return sum + 5;
            default: return sum + 6;
        }
    }

    public static int JumpByLabel(Category c)
    {
        var sum = 0;
        switch (c) //~ RFA003
        {
            case Category.FrontierLlm: goto later;
            case Category.Cyber: return 9;
            default:
                sum++;
            later:
                break;
        }

        switch (c) //~ RFA001
        {
            case Category.Cyber: return sum + 2;
            case Category.Bio: return sum + 3;
            case Category.ReasoningExtraction: return sum + 4;
            case Category.GeneralHarms: return sum + 5;
            default: return sum + 6;
        }
    }
}
