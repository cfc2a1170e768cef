// from: someone who had read only what the rules promise
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Anthropic.Models.Messages;

namespace Shop.Wire;

public static class Lookups
{
    // "A dictionary keyed by string is a lookup under the rule for strings of unknown origin": both cyber and bio.
    private static readonly Dictionary<string, string> s_titles = new() //~ RFA001 RFA003
    {
        ["cyber"] = "Security",
        ["bio"] = "Science",
    };

    // "frozen and immutable ones included".
    private static readonly FrozenDictionary<string, int> s_weights = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) //~ RFA001
    {
        { "cyber", 1 },
        { "bio", 2 },
        { "reasoning_extraction", 3 },
        { "general_harms", 4 },
    }.ToFrozenDictionary();

    // Complete.
    private static readonly IReadOnlyDictionary<string, int> s_codes = new Dictionary<string, int>
    {
        ["cyber"] = 1,
        ["bio"] = 2,
        ["frontier_llm"] = 3,
        ["reasoning_extraction"] = 4,
        ["general_harms"] = 5,
    };

    // A shop's aisles: one known name only.
    private static readonly Dictionary<string, int> s_aisles = new() { ["bio"] = 4, ["bakery"] = 1 };

    // "`.Add` calls and arrays of pairs are not."
    private static readonly (string, string)[] s_pairs = [("cyber", "Security"), ("bio", "Science")];

    // A concurrent dictionary with an initializer.
    private static readonly ConcurrentDictionary<string, int> s_seen = new() { ["cyber"] = 1, ["bio"] = 2 }; //~ RFA001 RFA003

    // Near-miss keys are of unknown origin: silent, and no wire name stands there.
    private static readonly Dictionary<string, int> s_names = new() { ["Cyber"] = 1, ["Bio"] = 2, ["frontier-llm"] = 3 };

    // The names are the values, not the keys.
    private static readonly Dictionary<int, string> s_byNumber = new() { [0] = "cyber", [1] = "bio" };

    // An empty dictionary that is filled by `.Add`.
    public static Dictionary<string, int> Filled()
    {
        var map = new Dictionary<string, int>();
        map.Add("cyber", 1);
        map.Add("bio", 2);
        return map;
    }

    // Used with the raw text.
    public static string Title(RefusalStopDetails d)
        => d.Category?.Raw() is { } raw && s_titles.TryGetValue(raw, out var title) ? title : "Declined";

    public static int Sum(string key) => s_weights[key] + s_codes[key] + s_aisles[key] + s_seen[key] + s_names[key] + s_pairs.Length + s_byNumber.Count;
}
