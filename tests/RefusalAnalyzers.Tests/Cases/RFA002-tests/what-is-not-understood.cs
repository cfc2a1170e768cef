// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Quay;

public sealed class Vague
{
    private static string[] s_words = { "cyber", "bio" };
    private readonly List<Category> _grown = new() { Category.Cyber, Category.Bio };
    private readonly List<Category> _kept = new() { Category.Cyber, Category.Bio };

    public void Grow(Category c) => this._grown.Add(c);
    public void Read(List<Category> others) => others.AddRange(_kept);

    public bool Grown(Category c) => _grown.Contains(c);
    public bool Kept(Category c) => _kept.Contains(c); //~ RFA002
    public static bool InText(RefusalStopDetails d) => "cyber bio".Contains(d.Category?.Raw() ?? "none");
    public static bool Words(RefusalStopDetails d) => s_words.Contains(d.Category?.Raw());
    public static bool ByComparer(Category c, IEqualityComparer<Category> by) => new[] { Category.Cyber, Category.Bio }.Contains(c, by);
    public static bool OwnEquals(RefusalStopDetails d) => Same(d.Category?.Raw(), "frontier-llm");
    public static bool Formatted(Category c) => string.Format("{0}", c) == "frontier-llm";
    public static bool Assigned(RefusalStopDetails d, out string text)
    {
        text = "frontier-llm";
        return d.Category?.Raw() is not null;
    }

    public static bool Printed(RefusalStopDetails d)
    {
        Console.WriteLine("frontier-llm");
        return d.Category?.Raw() is "frontier_llm";
    }

    public static bool Defined(Category c) => Enum.IsDefined(c);
    public static bool DefinedDay(DayOfWeek day, Category c) => Enum.IsDefined(day) && c == Category.Cyber;
    public static int Compare(Category c) => string.Compare(c.ToString(), "D");

    private static bool Same(string? a, string? b) => a?.Replace("_", "-") == b;
}
