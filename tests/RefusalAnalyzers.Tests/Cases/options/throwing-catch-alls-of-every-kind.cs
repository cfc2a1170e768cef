// option: refusal_analyzers.catch_all = throwing
using Anthropic.Models.Messages;

namespace Garden;

public static class Bed
{
    public static int Arm(Category c) => c switch
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        _ => throw new NotSupportedException(),
    };

    public static int AfterChain(Category c)
    {
        if (c == Category.Cyber) return 1;
        if (c == Category.Bio) return 2;
        throw new NotSupportedException();
    }

    public static int Else(Category c)
    {
        if (c == Category.Cyber)
        {
            return 1;
        }
        else if (c == Category.Bio)
        {
            return 2;
        }
        else
        {
            throw new NotSupportedException();
        }
    }

    public static int Returning(Category c) => c switch //~ RFA001 RFA003 "GeneralHarms"
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        _ => 0,
    };

    public static bool Test(Category c) => c is Category.Cyber or Category.Bio; //~ RFA002
}
