using System.Collections.Immutable;
using Anthropic.Models.Messages;
using Why = Anthropic.Models.Messages.Category;

public static class Sample
{
    private static readonly HashSet<Category> s_set = [Category.Cyber, Category.Bio];

    private static readonly ImmutableArray<Category> s_array = ImmutableArray.Create(
        Category.Cyber,
        Category.Bio);

    public static string Run(RefusalStopDetails details)
    {
        if (details.Category?.Value() is Category.Cyber or Category.Bio)
        {
            return "known";
        }

        return "other";
    }

    public static bool Or(Category c) => c == Category.Cyber || c == Why.Bio;

    public static bool Lines(RefusalStopDetails details, bool f) =>
        details.Category == "cyber"
        || details.Category == "bio"
        || f;

    public static bool Not(Category c) => c is not (Category.Cyber or Category.Bio);

    public static bool Nor(Category c) => c is not Category.Cyber and not Category.Bio;

    public static bool And(Category c, bool f) => f && c != Category.Cyber && c != Category.Bio;

    public static bool Inline(Category c) => new[] { Category.Cyber, Category.Bio }.Contains(c);

    public static bool Field(Category c) => s_set.Contains(c);

    public static bool Again(Category c) => s_set.Contains(c) || s_array.Contains(c);

    public static bool Array(Category c) => s_array.Contains(c);

    public static bool Raw(RefusalStopDetails d) => d.Category?.Raw() is "cyber"
        or "bio";
}
