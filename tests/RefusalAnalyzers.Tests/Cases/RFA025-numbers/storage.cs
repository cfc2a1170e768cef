// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
using Beta = Anthropic.Models.Beta.Messages;
using static Anthropic.Models.Messages.Category;

namespace Shop.Numbers;

public sealed class RefusalEntity
{
    public int Id { get; set; }
    public int CategoryNumber { get; set; }
    public string? CategoryText { get; set; }
    public Category? Category { get; set; }
}

public sealed class Store
{
    // An entity that stores the number: "numbers have moved".
    public static RefusalEntity Save(Category c) => new()
    {
        CategoryNumber = (int)c, //~ RFA025
        CategoryText = c.ToString(),
    };

    // A nullable value, with a value for null.
    public static int Column(Category? c) => (int?)c ?? -1; //~ RFA025

    // Reading a number is not reported.
    public static Category Load(RefusalEntity e) => (Category)e.CategoryNumber;

    // The enum itself is stored.
    public static RefusalEntity Keep(Category? c) => new() { Category = c, CategoryText = c?.ToString() };

    // Grouped by the enum, not by the number.
    public static Dictionary<Category, int> Group(IEnumerable<RefusalEntity> all)
        => all.Where(e => e.Category is not null).GroupBy(e => e.Category!.Value).ToDictionary(g => g.Key, g => g.Count());

    // Grouped by the number.
    public static IEnumerable<IGrouping<long, Category>> Numbers(IEnumerable<Category> all)
        => all.GroupBy(c => (long)c); //~ RFA025

    // The beta enum in a cast.
    public static short Beta(Beta.Category c) => (short)c; //~ RFA025

    // `Convert.ToString` of a text and a number that is no category.
    public static int Id(RefusalEntity e) => Convert.ToInt32(e.CategoryText?.Length ?? 0) + (int)(long)e.Id;

    // Enum to enum of the same kind by a cast from nullable: no number.
    public static Category Plain(Category? c) => (Category)(c ?? GeneralHarms);

    // A generic method that casts nothing.
    public static string Name<T>(T value) where T : struct, Enum => Enum.GetName(value) ?? value.ToString();

    // Used by the generic method.
    public static string Called(Category c) => Name(c) + Name(StopReason.EndTurn);

    // Equality comparer and hash set.
    public static bool Contains(HashSet<Category> set, Category c) => set.Contains(c) && EqualityComparer<Category>.Default.Equals(c, FrontierLlm);
}
