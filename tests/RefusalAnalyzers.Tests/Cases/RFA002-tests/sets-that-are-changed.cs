// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Quay;

public static class Changed
{
    public static bool Add(Category c)
    {
        var seen = new HashSet<Category> { Category.Cyber, Category.Bio };
        seen.Add(Category.FrontierLlm);
        return seen.Contains(c);
    }

    public static bool AddRange(Category c)
    {
        var seen = new List<Category> { Category.Cyber, Category.Bio };
        seen.AddRange(new[] { Category.FrontierLlm });
        return seen.Contains(c);
    }

    public static bool UnionWith(Category c)
    {
        var seen = new HashSet<Category> { Category.Cyber, Category.Bio };
        seen.UnionWith(new[] { Category.FrontierLlm });
        return seen.Contains(c);
    }

    public static bool Remove(Category c)
    {
        var seen = new HashSet<Category> { Category.Cyber, Category.Bio };
        seen.Remove(Category.Bio);
        return seen.Contains(c);
    }

    public static bool RemoveWhere(Category c)
    {
        var seen = new HashSet<Category> { Category.Cyber, Category.Bio };
        seen.RemoveWhere(c => c == Category.Bio);
        return seen.Contains(c);
    }

    public static bool RemoveAll(Category c)
    {
        var seen = new List<Category> { Category.Cyber, Category.Bio };
        seen.RemoveAll(c => c == Category.Bio);
        return seen.Contains(c);
    }

    public static bool ExceptWith(Category c)
    {
        var seen = new HashSet<Category> { Category.Cyber, Category.Bio };
        seen.ExceptWith(new[] { Category.Bio });
        return seen.Contains(c);
    }

    public static bool IntersectWith(Category c)
    {
        var seen = new HashSet<Category> { Category.Cyber, Category.Bio };
        seen.IntersectWith(new[] { Category.Bio });
        return seen.Contains(c);
    }

    public static bool SymmetricExceptWith(Category c)
    {
        var seen = new HashSet<Category> { Category.Cyber, Category.Bio };
        seen.SymmetricExceptWith(new[] { Category.FrontierLlm });
        return seen.Contains(c);
    }

    public static bool Clear(Category c)
    {
        var seen = new HashSet<Category> { Category.Cyber, Category.Bio };
        seen.Clear();
        return seen.Contains(c);
    }

    public static bool Insert(Category c)
    {
        var seen = new List<Category> { Category.Cyber, Category.Bio };
        seen.Insert(0, Category.FrontierLlm);
        return seen.Contains(c);
    }

    public static bool Push(Category c)
    {
        var seen = new Stack<Category>(new[] { Category.Cyber, Category.Bio });
        seen.Push(Category.FrontierLlm);
        return seen.Contains(c);
    }

    public static bool Enqueue(Category c)
    {
        var seen = new Queue<Category>(new[] { Category.Cyber, Category.Bio });
        seen.Enqueue(Category.FrontierLlm);
        return seen.Contains(c);
    }

    public static bool Element(Category c)
    {
        var seen = new[] { Category.Cyber, Category.Bio };
        seen[1] = Category.FrontierLlm;
        return seen.Contains(c);
    }

    public static bool Again(Category c)
    {
        var seen = new HashSet<Category> { Category.Cyber, Category.Bio };
        seen = new HashSet<Category> { Category.Cyber, Category.Bio, Category.FrontierLlm };
        return seen.Contains(c);
    }

    public static bool OtherAdd(Category c)
    {
        var seen = new HashSet<Category> { Category.Cyber, Category.Bio };
        new HashSet<Category>().Add(Category.FrontierLlm);
        return seen.Contains(c); //~ RFA002
    }

    public static bool OnlyCounted(Category c)
    {
        var seen = new List<Category> { Category.Cyber, Category.Bio };
        Console.WriteLine(seen.Count);
        return seen.Contains(c); //~ RFA002
    }

    public static bool OnlyRead(Category c)
    {
        var seen = new[] { Category.Cyber, Category.Bio };
        Console.WriteLine(seen[0]);
        return seen.Contains(c); //~ RFA002
    }

    public static bool ReadOnTheRight(Category c)
    {
        var seen = new[] { Category.Cyber, Category.Bio };
        var first = new[] { Category.Bio };
        first[0] = seen[0];
        return seen.Contains(c); //~ RFA002
    }

    public static bool Stack(Category c)
    {
        var seen = new Stack<Category>(new[] { Category.Cyber, Category.Bio });
        Console.WriteLine(seen.Peek());
        return seen.Contains(c); //~ RFA002
    }

    public static bool Queue(Category c)
    {
        var seen = new Queue<Category>(new[] { Category.Cyber, Category.Bio });
        Console.WriteLine(seen.Peek());
        return seen.Contains(c); //~ RFA002
    }
}

public static class Fields
{
    private static readonly HashSet<Category> s_grown = new() { Category.Cyber, Category.Bio };
    private static readonly HashSet<Category> s_fixed = new() { Category.Cyber, Category.Bio };
    private static HashSet<Category> s_any = new() { Category.Cyber, Category.Bio };

    static Fields()
    {
        Fields.s_grown.Add(Category.FrontierLlm);
        Given.Add(Category.FrontierLlm);
        s_any = new();
    }

    private static HashSet<Category> Given { get; } = new() { Category.Cyber, Category.Bio };
    private static HashSet<Category> Kept { get; } = new() { Category.Cyber, Category.Bio };
    private static HashSet<Category> Settable { get; set; } = new() { Category.Cyber, Category.Bio };

    public static bool Grown(Category c) => s_grown.Contains(c);
    public static bool Fixed(Category c) => s_fixed.Contains(c); //~ RFA002
    public static bool Any(Category c) => s_any.Contains(c);
    public static bool GivenHas(Category c) => Given.Contains(c);
    public static bool KeptHas(Category c) => Kept.Contains(c); //~ RFA002
    public static bool SettableHas(Category c) => Settable.Contains(c);
}
