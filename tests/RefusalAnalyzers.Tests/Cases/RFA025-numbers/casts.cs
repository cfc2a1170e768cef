// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Numbers;

public sealed class Metrics
{
    private static readonly string[] s_names = ["cyber", "bio", "llm", "reasoning", "general"];
    private readonly long[] _counts = new long[5];

    // "RFA025: the category's number is used (numeric cast …)".
    public static int Number(Category c) => (int)c; //~ RFA025

    // Of `Value()`.
    public static byte Small(ApiEnum<string, Category> wire) => (byte)wire.Value(); //~ RFA025

    // A lifted cast.
    public static int? Lifted(Message m) => (int?)m.StopDetails?.Category?.Value(); //~ RFA025

    // "array index": the cast in it is the same construct, "one per construct".
    public string Name(Category c) => s_names[(int)c]; //~ RFA025

    // An increment by index.
    public void Count(Category c) => _counts[(int)c]++; //~ RFA025

    // `Convert` counts.
    public static int Converted(Category c) => Convert.ToInt32(c); //~ RFA025

    // The format "D" counts.
    public static string Digits(Category c) => c.ToString("D"); //~ RFA025

    // In an interpolation.
    public static string Tag(Category c) => $"category:{c:D}"; //~ RFA025

    // `HasFlag` counts.
    public static bool Flag(Category c) => c.HasFlag(Category.Bio); //~ RFA025

    // `CompareTo` counts.
    public static int Compare(Category a, Category b) => a.CompareTo(b); //~ RFA025

    // "`GetHashCode` … do not".
    public static int Hash(Category c) => c.GetHashCode();

    // "number-to-enum casts do not".
    public static Category FromNumber(int n) => (Category)n;

    // Boxing is no numeric cast.
    public static object Boxed(Category c) => (object)c;

    // The format "G" is the name; no format is the name.
    public static string Text(Category c) => c.ToString("G") + $"{c}" + $"{c,-20}" + c;

    // Another enum.
    public static int Stop(StopReason r) => (int)r + Convert.ToInt32(r) + (int)DayOfWeek.Friday;
}
