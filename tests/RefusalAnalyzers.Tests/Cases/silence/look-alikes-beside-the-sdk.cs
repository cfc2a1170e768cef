using Sdk = Anthropic.Models.Messages;

namespace Garden;

public enum Category
{
    Cyber,
    Bio,
    Flowers,
}

public sealed class Details
{
    public Category? Category { get; init; }
}

public static class Bed
{
    public static int A(Category c) => c switch { Category.Cyber => 1, Category.Bio => 2, _ => 0 };

    public static bool B(Category c) => c is Category.Cyber or Category.Bio;

    public static int C(Details d)
    {
        if (d.Category == Category.Cyber) return 1;
        if (d.Category == Category.Bio) return 2;
        return 0;
    }

    public static string Real(Sdk.Category c) => c.ToString();
}
