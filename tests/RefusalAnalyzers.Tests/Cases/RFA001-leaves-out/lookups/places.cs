// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public sealed class Options
{
    // The initializer of an own property.
    public Dictionary<Category, string> Texts { get; init; } = new() //~ RFA001 RFA003
    {
        [Category.Cyber] = "a",
    };
}

public sealed class Places(Dictionary<Category, int> given)
{
    private static int Count(IReadOnlyDictionary<Category, int> map) => map.Count;

    // An argument, target-typed at the parameter's own type.
    public static int Argument() => Count(new Dictionary<Category, int> //~ RFA001 RFA003
    {
        [Category.Cyber] = 1, [Category.Bio] = 2,
    });

    // A local, then read.
    public static string Local(Category c)
    {
        var map = new Dictionary<Category, string> { [Category.Cyber] = "a", [Category.Bio] = "b" }; //~ RFA001 RFA003
        return map[c];
    }

    // Indexed at once.
    public static string Inline(Category c) => new Dictionary<Category, string> { { Category.Bio, "b" }, { Category.GeneralHarms, "g" } }[c]; //~ RFA001 RFA003

    // In a lambda, assigned to a field later.
    private Func<Dictionary<Category, int>> _make = () => new() { [Category.Cyber] = 1, [Category.Bio] = 2 }; //~ RFA001 RFA003

    // No entry: "with at least one entry".
    private readonly Dictionary<Category, int> _counts = new();
    private readonly Dictionary<Category, int> _empty = new() { };
    private readonly Dictionary<Category, int> _sized = new(8);

    // "`.Add` calls … are not" a lookup.
    public Dictionary<Category, string> Filled()
    {
        var map = new Dictionary<Category, string>();
        map.Add(Category.Cyber, "a");
        map.Add(Category.Bio, "b");
        return map;
    }

    // "arrays of pairs are not" a lookup.
    public static readonly KeyValuePair<Category, string>[] Pairs = [new(Category.Cyber, "a"), new(Category.Bio, "b")];
    public static readonly (Category, string)[] Tuples = [(Category.Cyber, "a"), (Category.Bio, "b")];

    // Every member gets a value by code: no initializer.
    public static readonly Dictionary<Category, int> Counters = Enum.GetValues<Category>().ToDictionary(c => c, _ => 0);

    public int Sum() => given.Count + _make().Count + _counts.Count + _empty.Count + _sized.Count;

    // A list or a set of categories is no table, and nothing is asked of it.
    public static readonly List<Category> Billed = [Category.Bio, Category.Cyber];
    public static readonly HashSet<Category> Set = new() { Category.Bio, Category.Cyber };
}
