// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Numbers;

public static class Relations
{
    // "relational operator": the constant on the right.
    public static bool Late(Category c) => c > Category.Bio; //~ RFA025

    // The constant on the left.
    public static bool Early(Category c) => Category.FrontierLlm >= c; //~ RFA025

    // Lifted over the nullable value.
    public static bool Lifted(RefusalStopDetails d) => d.Category?.Value() < Category.FrontierLlm; //~ RFA025

    // "relational … pattern".
    public static bool Pattern(Category c) => c is >= Category.ReasoningExtraction; //~ RFA025

    // A number in a relational comparison with a cast.
    public static bool Cast(Category c) => (int)c > 1; //~ RFA025

    // `(Category)(-1)` compared for equality is the way to see the unknown.
    public static bool Unknown(Category c) => c == (Category)(-1);

    // Equality and inequality are no relations.
    public static bool Equal(Category a, Category b) => a == b || a != Category.Cyber;

    // A relation over the count of the members.
    public static bool Complete(IReadOnlyCollection<Category> seen) => seen.Count >= Enum.GetValues<Category>().Length;

    // A relation over the text's length.
    public static bool Long(ApiEnum<string, Category> wire) => wire.Raw().Length > 5;

    // A relation over a stop reason.
    public static bool Reason(StopReason r) => r >= StopReason.ToolUse;

    // A relation beside a category.
    public static bool Retry(Category c, int attempt) => c == Category.FrontierLlm && attempt < 1;

    // A relation over values that a dictionary holds per category.
    public static bool Often(IReadOnlyDictionary<Category, int> counts, Category c) => counts.TryGetValue(c, out var n) && n > 3;

    // A list index by another number.
    public static Category Third(IReadOnlyList<Category> all) => all[2];

    // A dictionary index by the category is no array index.
    public static int Of(Dictionary<Category, int> counts, Category c) => counts[c];
}
