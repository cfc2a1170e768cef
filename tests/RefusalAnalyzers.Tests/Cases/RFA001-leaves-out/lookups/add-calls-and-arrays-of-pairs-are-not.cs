using Anthropic.Models.Messages;

namespace Post;

public static class Stamps
{
    private static readonly KeyValuePair<Category, int>[] s_pairs =
    [
        KeyValuePair.Create(Category.Cyber, 1),
        KeyValuePair.Create(Category.Bio, 2),
    ];

    private static readonly (Category Key, int Value)[] s_tuples = [(Category.Cyber, 1), (Category.Bio, 2)];

    public static Dictionary<Category, int> Build()
    {
        var map = new Dictionary<Category, int>();
        map.Add(Category.Cyber, s_pairs.Length);
        map.Add(Category.Bio, s_tuples.Length);
        map[Category.GeneralHarms] = 3;
        return map;
    }

    public static Dictionary<string, int> Strings()
    {
        var map = new Dictionary<string, int>();
        map.Add("cyber", 1);
        map.Add("bio", 2);
        return map;
    }
}
