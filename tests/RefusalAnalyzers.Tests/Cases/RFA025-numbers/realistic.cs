// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Harbor.Numbers;

public sealed class Numbers
{
    private readonly int[] _counts = new int[8];

    // 54: a database column.
    public int Column(Category category) => (int)category; //~ RFA025

    // 55: a counter by index.
    public void Count(Category category) => _counts[(int)category]++; //~ RFA025

    // 56: number to enum.
    public Category Back(int number) => (Category)number;

    // 57: the unknown value.
    public bool IsUnknown(Category category) => category == (Category)(-1);

    // 58: a hash.
    public override int GetHashCode() => HashCode.Combine(Category.Cyber.GetHashCode(), 1);

    // 59: an order.
    public bool IsBelow(Category category) => category < Category.FrontierLlm; //~ RFA025

    // 60: by name.
    public string Name(Category category) => category.ToString("G");

    // 61: by number.
    public string Number(Category category) => category.ToString("D"); //~ RFA025

    // 62: sorted by it.
    public IEnumerable<Category> Sorted(IEnumerable<Category> all) => all.OrderBy(c => (int)c); //~ RFA025
}
