using Anthropic.Models.Messages;

namespace Loom;

public static class Cloth
{
    private static readonly Dictionary<Category, Dictionary<Category, int>> s_pairs = new() //~ RFA001 RFA003 "Bio"
    {
        [Category.Cyber] = new() //~ RFA001
        {
            [Category.Cyber] = 1,
            [Category.Bio] = 2,
            [Category.ReasoningExtraction] = 3,
            [Category.GeneralHarms] = 4,
        },
    };

    public static int Of(Category a, Category b) => s_pairs[a][b];
}
