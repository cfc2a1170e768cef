using System.Collections.Frozen;
using Anthropic.Models.Messages;

public static class Sample
{
    private static readonly Dictionary<Category, Func<RefusalStopDetails, string>> s_handlers = new()
    {
        [Category.Cyber] = static details => "cyber" + details.Explanation,
        [Category.Bio] = Bio,
    };

    private static readonly FrozenDictionary<string, Action> s_actions = new Dictionary<string, Action> { { "cyber", () => { } }, { "bio", Nothing } }.ToFrozenDictionary();

    private static readonly Dictionary<Category, Func<int, int, Task<string>>> s_pairs = new() { { Category.Cyber, async (a, b) => { await Task.Yield(); return "" + a + b; } } };

    public static string Run(RefusalStopDetails details) =>
        details.Category is { } category && s_handlers.TryGetValue(category.Value(), out var handler) ? handler(details) : "other";

    private static string Bio(RefusalStopDetails details) => "bio";

    private static void Nothing()
    {
    }
}
