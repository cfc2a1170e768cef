using Anthropic.Models.Messages;

namespace Port;

public static class Gate
{
    private static readonly string[] s_names = ["a", "b", "c", "d", "e"];

    public static int Cast(Category c) => (int)c; //~ RFA025
    public static string Index(Category c) => s_names[(int)c]; //~ RFA025
    public static bool Greater(Category c) => c > Category.Bio; //~ RFA025
    public static bool Flag(Category c) => c.HasFlag(Category.Bio); //~ RFA025
    public static int Compare(Category c) => c.CompareTo(Category.Bio); //~ RFA025
    public static int Converted(Category c) => Convert.ToInt32(c); //~ RFA025
    public static string Format(Category c) => c.ToString("D"); //~ RFA025
    public static int Hash(Category c) => c.GetHashCode();
    public static Category Back(int n) => (Category)n;
    public static string General(Category c) => c.ToString("G");
    public static long Other(StopReason r) => (long)r;
}
