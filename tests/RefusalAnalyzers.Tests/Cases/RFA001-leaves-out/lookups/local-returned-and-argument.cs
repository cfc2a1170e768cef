using Anthropic.Models.Messages;

namespace Post;

public static class Stamps
{
    public static int Local(Category c)
    {
        var map = new Dictionary<Category, int> { [Category.Cyber] = 1, [Category.GeneralHarms] = 2 }; //~ RFA001 RFA003 "ReasoningExtraction"
        return map.TryGetValue(c, out var n) ? n : 0;
    }

    public static Dictionary<Category, int> Returned() => new() { [Category.FrontierLlm] = 1, [Category.GeneralHarms] = 2 }; //~ RFA003 "Bio"

    public static int Argument() => Take(new Dictionary<Category, int> { { Category.Bio, 1 } }); //~ RFA001 RFA003 "Cyber"

    private static int Take(IReadOnlyDictionary<Category, int> map) => map.Count;
}
