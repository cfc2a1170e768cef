using System.Collections.Frozen;
using System.Collections.Immutable;
using Anthropic.Models.Messages;

namespace Library;

public sealed class Shelf
{
    private static readonly HashSet<Category> s_set = new() { Category.Cyber, Category.Bio };
    private static readonly Category[] s_array = { Category.Cyber, Category.GeneralHarms };
    private static readonly FrozenSet<Category> s_frozen = new[] { Category.Bio, Category.GeneralHarms }.ToFrozenSet();
    private readonly List<Category> _list = [Category.Cyber, Category.ReasoningExtraction];

    public bool A(Category c) => s_set.Contains(c); //~ RFA002
    public bool B(Category c) => s_array.Contains(c); //~ RFA002
    public bool C(Category c) => s_frozen.Contains(c); //~ RFA002
    public bool D(Category c) => _list.Contains(c); //~ RFA002
    public bool E(Category c) => new List<Category> { Category.Cyber, Category.Bio }.Contains(c); //~ RFA002
    public bool F(Category c) => new HashSet<Category> { Category.Cyber, Category.Bio }.Contains(c); //~ RFA002
    public bool G(Category c) => ImmutableArray.Create(Category.Cyber, Category.Bio).Contains(c); //~ RFA002
    public bool H(RefusalStopDetails d) => new[] { "cyber", "general_harms" }.Contains(d.Category?.Raw()); //~ RFA002
}
