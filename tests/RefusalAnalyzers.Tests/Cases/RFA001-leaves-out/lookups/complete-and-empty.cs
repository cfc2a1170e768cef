using Anthropic.Models.Messages;

namespace Post;

public static class Stamps
{
    private static readonly Dictionary<Category, int> s_complete = new(capacity: 5)
    {
        { Category.GeneralHarms, 4 },
        { Category.ReasoningExtraction, 3 },
        { (Category)2, 5 },
        { Category.Bio, 2 },
        { Category.Cyber, 1 },
    };

    private static readonly Dictionary<Category, int> s_empty = new() { };

    public static int Of(Category c) => s_complete[c] + s_empty.Count;
}
