using Anthropic.Models.Messages;

namespace Post;

public static class Stamps
{
    private static readonly Dictionary<Category, string> s_same = new() //~ RFA001
    {
        [Category.Cyber] = "red",
        [Category.Bio] = "red",
        [Category.ReasoningExtraction] = "red",
        [Category.GeneralHarms] = "red",
    };

    public static string? Of(Category c) => s_same.GetValueOrDefault(c);
}
