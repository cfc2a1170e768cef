// from: mutants that no other case noticed
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using Anthropic.Models.Messages;

namespace Quay;

public static class Made
{
    public static bool ByToHashSet(Category c) => new[] { Category.Cyber, Category.Bio }.ToHashSet().Contains(c); //~ RFA002
    public static bool ByToImmutableHashSet(Category c) => new[] { Category.Cyber, Category.Bio }.ToImmutableHashSet().Contains(c); //~ RFA002
    public static bool ByToImmutableArray(Category c) => new[] { Category.Cyber, Category.Bio }.ToImmutableArray().Contains(c); //~ RFA002
    public static bool ByToImmutableList(Category c) => new[] { Category.Cyber, Category.Bio }.ToImmutableList().Contains(c); //~ RFA002
    public static bool ByToImmutableSortedSet(Category c) => new[] { Category.Cyber, Category.Bio }.ToImmutableSortedSet().Contains(c); //~ RFA002
    public static bool ByToFrozenSet(Category c) => new[] { Category.Cyber, Category.Bio }.ToFrozenSet().Contains(c); //~ RFA002
    public static bool ByToArray(Category c) => new[] { Category.Cyber, Category.Bio }.ToArray().Contains(c); //~ RFA002
    public static bool ByToList(Category c) => new[] { Category.Cyber, Category.Bio }.ToList().Contains(c); //~ RFA002
    public static bool ByAsEnumerable(Category c) => new[] { Category.Cyber, Category.Bio }.AsEnumerable().Contains(c); //~ RFA002
    public static bool ByCreateRange(Category c) => ImmutableHashSet.CreateRange(new[] { Category.Cyber, Category.Bio }).Contains(c); //~ RFA002
    public static bool ByArrayAsReadOnly(Category c) => Array.AsReadOnly(new[] { Category.Cyber, Category.Bio }).Contains(c); //~ RFA002
    public static bool ByAsSpan(RefusalStopDetails d) => d.Category is { } wire && new[] { "cyber", "bio" }.AsSpan().Contains(wire.Raw()); //~ RFA002
    public static bool Complete(Category c) => new[] { Category.Cyber, Category.Bio, Category.FrontierLlm }.ToHashSet().Contains(c);
    public static bool OwnFactory(Category c) => Own.Create(Category.Cyber, Category.Bio).Contains(c);
    public static bool Unknown(Category c, Category other) => new[] { Category.Cyber, Category.Bio, other }.ToHashSet().Contains(c);
    public static bool MoreGiven(Category c, List<Category> given) => new HashSet<Category>(given) { Category.Cyber, Category.Bio }.Contains(c);
    public static bool UnknownElement(Category c, Category other) => new HashSet<Category> { Category.Cyber, Category.Bio, other }.Contains(c);
    public static bool Capacity(Category c) => new HashSet<Category>(2) { Category.Cyber, Category.Bio }.Contains(c); //~ RFA002
    public static bool Copy(Category c) => new HashSet<Category>(new List<Category>(new[] { Category.Cyber, Category.Bio })).Contains(c); //~ RFA002
    public static bool DefaultComparer(Category c) => new HashSet<Category>(EqualityComparer<Category>.Default) { Category.Cyber, Category.Bio }.Contains(c); //~ RFA002
    public static bool NoComparer(Category c) => new HashSet<Category>((IEqualityComparer<Category>?)null) { Category.Cyber, Category.Bio }.Contains(c); //~ RFA002
    public static bool AnyComparer(Category c, IEqualityComparer<Category> by) => new HashSet<Category>(by) { Category.Cyber, Category.Bio }.Contains(c);
}

public static class Own
{
    public static HashSet<Category> Create(params Category[] seeds) => new(Enum.GetValues<Category>().Where(c => c >= seeds[0])); //~ RFA025
}

public static class Egg
{
    private static readonly HashSet<Category> s_egg = new(s_hen) { Category.Cyber, Category.Bio };
    private static readonly HashSet<Category> s_hen = new(s_egg);
    private static readonly HashSet<Category> s_same = s_same.ToHashSet();

    public static bool First(Category c) => s_egg.Contains(c) || s_hen.Contains(c) || s_same.Contains(c);
}
