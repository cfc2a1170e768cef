using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Anthropic.Models.Messages;

namespace Post;

public static class Stamps
{
    private static readonly SortedDictionary<Category, int> s_sorted = new() //~ RFA001
    {
        [Category.Cyber] = 1,
        [Category.Bio] = 2,
        [Category.ReasoningExtraction] = 3,
        [Category.GeneralHarms] = 4,
    };

    private static readonly ConcurrentDictionary<Category, int> s_concurrent = new ConcurrentDictionary<Category, int> //~ RFA001
    {
        [Category.Cyber] = 1,
        [Category.Bio] = 2,
        [Category.ReasoningExtraction] = 3,
        [Category.GeneralHarms] = 4,
    };

    private static readonly FrozenDictionary<Category, int> s_frozen = new Dictionary<Category, int> //~ RFA001
    {
        [Category.Cyber] = 1,
        [Category.Bio] = 2,
        [Category.ReasoningExtraction] = 3,
        [Category.GeneralHarms] = 4,
    }.ToFrozenDictionary();

    private static readonly ImmutableDictionary<Category, int> s_immutable =
        new Dictionary<Category, int>() //~ RFA001
        {
            { Category.Cyber, 1 },
            { Category.Bio, 2 },
            { Category.ReasoningExtraction, 3 },
            { Category.GeneralHarms, 4 },
        }.ToImmutableDictionary();

    public static int Sum(Category c) => s_sorted[c] + s_concurrent[c] + s_frozen[c] + s_immutable[c];
}
