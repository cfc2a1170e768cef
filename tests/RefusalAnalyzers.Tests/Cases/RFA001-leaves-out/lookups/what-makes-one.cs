// from: mutants that no other case noticed
using System.Collections.Frozen;
using System.Collections.Immutable;
using Anthropic.Models.Messages;

namespace Quay;

public static class Lookups
{
    private static readonly IDictionary<Category, string> s_dictionary = new Dictionary<Category, string> //~ RFA001 RFA003
    {
        [Category.Cyber] = "a",
        [Category.Bio] = "b",
    };

    private static readonly IReadOnlyDictionary<Category, string> s_readOnly = new Dictionary<Category, string> //~ RFA001 RFA003
    {
        { Category.Cyber, "a" },
        { Category.Bio, "b" },
    };

    private static readonly FrozenDictionary<Category, string> s_frozen = new Dictionary<Category, string> //~ RFA001 RFA003
    {
        { Category.Cyber, "a" },
        { Category.Bio, "b" },
    }.ToFrozenDictionary();

    private static readonly ImmutableDictionary<Category, string> s_immutable = ImmutableDictionary.CreateRange([ //~ RFA001 RFA003
        KeyValuePair.Create(Category.Cyber, "a"),
        new KeyValuePair<Category, string>(Category.Bio, "b"),
    ]);

    private static readonly Dictionary<Category, string> s_pairs = new([ //~ RFA001 RFA003
        KeyValuePair.Create(value: "a", key: Category.Cyber),
        new KeyValuePair<Category, string>(value: "b", key: Category.Bio),
    ]);

    private static readonly List<KeyValuePair<Category, string>> s_list = new([
        KeyValuePair.Create(Category.Cyber, "a"),
        KeyValuePair.Create(Category.Bio, "b"),
    ]);

    private static readonly Dictionary<Category, string> s_copied = new(s_sized ?? new()) { [Category.Cyber] = "a", [Category.Bio] = "b" };

    private static readonly Dictionary<Category, string> s_computed = new() { [Category.Cyber] = "a", [Enum.GetValues<Category>()[2]] = "b" };

    private static readonly Dictionary<Category, string> s_completed = new() { [Category.Cyber] = "a", [Category.Bio] = "b" };

    private static readonly Dictionary<Category, string> s_tried = new() { [Category.Cyber] = "a", [Category.Bio] = "b" };

    private static readonly Dictionary<string, int> s_default = new(EqualityComparer<string>.Default) //~ RFA001 RFA003
    {
        ["cyber"] = 1,
        ["bio"] = 2,
    };

    static Lookups()
    {
        s_completed.Add(Category.FrontierLlm, "c");
        s_tried.TryAdd(Category.FrontierLlm, "c");
    }

    private static readonly Dictionary<string, int> s_folded = new(StringComparer.OrdinalIgnoreCase) //~ RFA001 RFA003
    {
        ["CYBER"] = 1,
        ["BIO"] = 2,
    };

    private static readonly Dictionary<string, int> s_exact = new(StringComparer.Ordinal)
    {
        ["CYBER"] = 1,
        ["BIO"] = 2,
    };

    private static readonly Dictionary<Category, string> s_sized = new(2) //~ RFA001 RFA003
    {
        [Category.Cyber] = "a",
        [Category.Bio] = "b",
    };

    private static readonly KeyValuePair<Category, string>[] s_array =
    [
        new(Category.Cyber, "a"),
        new(Category.Bio, "b"),
    ];

    public static string Of(Category c) =>
        s_dictionary[c] + s_readOnly[c] + s_frozen[c] + s_immutable[c] + s_sized[c] + s_array[0].Value + s_folded[c.ToString()] + s_exact[c.ToString()];

    public static string Local(Category c)
    {
        var map = new Dictionary<Category, string> { [Category.Cyber] = "a", [Category.Bio] = "b" }; //~ RFA001 RFA003
        return map.TryGetValue(c, out var text) ? text : "";
    }

    public static string LocalCompleted(Category c)
    {
        var map = new Dictionary<Category, string> { [Category.Cyber] = "a", [Category.Bio] = "b" };
        map[Category.FrontierLlm] = "c";
        return map.TryGetValue(c, out var text) ? text : "";
    }

    public static string LocalAdded(Category c)
    {
        var map = new Dictionary<Category, string> { [Category.Cyber] = "a", [Category.Bio] = "b" };
        map.Add(Category.FrontierLlm, "c");
        return map.TryGetValue(c, out var text) ? text : "";
    }

    public static string OtherCompleted(Category c)
    {
        var map = new Dictionary<Category, string> { [Category.Cyber] = "a", [Category.Bio] = "b" }; //~ RFA001 RFA003
        var other = new Dictionary<Category, string>();
        other[Category.FrontierLlm] = "c";
        other[Category.Bio] = map[Category.Bio];
        return map.TryGetValue(c, out var text) ? text : "";
    }

    public static Dictionary<Category, string> AssignedLater()
    {
        Dictionary<Category, string> map;
        map = new() { [Category.Cyber] = "a", [Category.Bio] = "b" };
        map[Category.FrontierLlm] = "c";
        return map;
    }
}
