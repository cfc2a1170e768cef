// from: someone who had read only what the rules promise
using System.Collections.Frozen;
using System.Collections.Immutable;
using Anthropic.Models.Messages;

namespace Arena;

public sealed class Sets
{
    private static readonly HashSet<Category> s_paid = [Category.Bio, Category.ReasoningExtraction];
    private static readonly HashSet<Category> s_billed = [Category.Bio, Category.FrontierLlm, Category.ReasoningExtraction];
    private static readonly FrozenSet<Category> s_frozen = new[] { Category.Cyber, Category.GeneralHarms }.ToFrozenSet();
    private static readonly ImmutableArray<Category> s_array = ImmutableArray.Create(Category.Cyber, Category.FrontierLlm);
    private static readonly string[] s_names = ["cyber", "general_harms"];
    private static readonly Category[] s_single = [Category.Cyber];
    private HashSet<Category> _watched = [Category.Cyber, Category.Bio];

    // "`Contains` on an inline or readonly set", at the call
    public bool Paid(Category category) => s_paid.Contains(category); //~ RFA002

    public bool Unpaid(Category category) => !s_paid.Contains(category); //~ RFA002

    public bool Billed(Category category) => s_billed.Contains(category);

    public bool Frozen(Category category) => s_frozen.Contains(category); //~ RFA002

    public bool Array(Category category) => s_array.Contains(category);

    public bool Named(RefusalStopDetails details) => details.Category?.Raw() is { } raw && s_names.Contains(raw); //~ RFA002

    public bool Single(Category category) => s_single.Contains(category);

    // a set that anyone may replace
    public bool Watched(Category category) => _watched.Contains(category);

    public void Watch(IEnumerable<Category> categories) => _watched = [.. categories];

    public bool Inline(Category category) => new HashSet<Category> { Category.Cyber, Category.Bio }.Contains(category); //~ RFA002

    // a set that is handed in
    public bool Given(IReadOnlySet<Category> set, Category category) => set.Contains(category);

    // a set that is asked for something else
    public int Size() => s_paid.Count;

    public bool Overlaps(IEnumerable<Category> categories) => s_paid.Overlaps(categories);

    // a set of other things
    public bool Teams(string team) => new[] { "cyber", "biology" }.Contains(team);
}
