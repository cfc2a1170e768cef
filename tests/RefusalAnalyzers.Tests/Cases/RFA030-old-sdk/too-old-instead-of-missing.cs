// sdk: stub:12.11.0
using Anthropic.Models.Messages;

namespace Attic;

public static class Box
{
    public static int Whole(Category c) => c switch //~ RFA030 "12.11.0"
    {
        Category.Cyber => 1,
        Category.Bio => 2,
        _ => 0,
    };

    public static int Part(Category c)
    {
        switch (c) //~ RFA003 "Bio" RFA030
        {
            case Category.Cyber: return 1;
            default: return 0;
        }
    }

    public static bool Test(Category c) => c is Category.Cyber or Category.Bio;

    public static bool Equalities(Message m) => m.StopDetails?.Category == Category.Cyber || m.StopDetails?.Category == "bio";
}
