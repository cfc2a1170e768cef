// from: someone who had read only what the rules promise
using System.Collections;
using Anthropic.Models.Messages;
namespace Support;

public sealed class PairList : IEnumerable<string>
{
    private readonly List<string> _texts = [];
    public void Add(string text) => _texts.Add(text);
    public void Add(int level, string text) => _texts.Add(level + text);
    public IEnumerator<string> GetEnumerator() => _texts.GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

public sealed class Settings
{
    public Category Primary { get; set; }
    public Category Secondary { get; set; }
    public Dictionary<Category, string> Texts { get; } = [];
}

public static class LookAlikes
{
    // An object initializer with categories as values is no dictionary.
    public static Settings Settings() => new() { Primary = Category.Cyber, Secondary = Category.Bio };

    // A collection initializer with two arguments that are not categories.
    public static PairList Pairs() => new() { { 1, "a" }, { 2, "b" } };

    // A list of pairs in a collection initializer: no dictionary.
    public static List<(Category, int)> List() => new() { (Category.Cyber, 1), (Category.Bio, 2) };

    // ToLookup and GroupBy build tables from data.
    public static ILookup<Category, string> Group(IEnumerable<(Category C, string Text)> rows) => rows.ToLookup(r => r.C, r => r.Text);

    // ToDictionary of data.
    public static Dictionary<Category, int> Count(IEnumerable<Category> all) => all.GroupBy(c => c).ToDictionary(g => g.Key, g => g.Count());

    // An empty collection expression for a dictionary: no entry.
    public static Dictionary<Category, int> Empty() => [];

    // Reading a table names nothing.
    public static string Read(Dictionary<Category, string> map, Category c) => map.TryGetValue(Category.Cyber, out var a) ? a : map[c];

    // Index assignments as statements are no initializer (one alone, beside Add).
    public static void Fill(Dictionary<Category, string> map)
    {
        map[Category.Cyber] = "a";
        map[Category.Bio] = "b";
        map.TryAdd(Category.GeneralHarms, "g");
    }

    // An array with one place per member.
    public static readonly string[] ByNumber = ["a", "b", "f", "c", "d"];

    // Keys that only run-time knows: "where the code cannot be understood, stay silent".
    public static Dictionary<Category, int> Runtime(Category a, Category b) => new() { [a] = 1, [b] = 2 };

    // A copy with one value replaced: the other entries come from the argument.
    public static Dictionary<Category, string> Copy(Dictionary<Category, string> all) => new(all) { [Category.Cyber] = "changed" };
}
