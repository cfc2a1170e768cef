// sdk: stub:12.28.0
using Anthropic.Models.Messages;

namespace Attic;

public static class Box
{
    private static readonly Dictionary<Category, int> s_map = new() //~ RFA030
    {
        [Category.Cyber] = 1,
        [Category.Bio] = 2,
        [Category.ReasoningExtraction] = 3,
    };

    public static int Chain(Category c)
    {
        if (c == Category.Cyber) return 1; //~ RFA030
        if (c == Category.Bio) return 2;
        if (c == Category.ReasoningExtraction) return 3;
        return s_map[c];
    }

    public static void NoDefault(Category c, List<int> seen)
    {
        switch (c) //~ RFA004 RFA030
        {
            case Category.Cyber: seen.Add(1); break;
            case Category.Bio: seen.Add(2); break;
            case Category.ReasoningExtraction: seen.Add(3); break;
        }
    }
}
