using Anthropic.Models.Messages;

namespace Library;

public sealed class Shelf(ISet<Category> given)
{
    private static readonly HashSet<Category> s_set = [Category.Cyber, Category.FrontierLlm];
    private static readonly Category[] s_one = [Category.Cyber];
    private HashSet<Category> _changing = [Category.Cyber, Category.Bio];

    public void Learn(Category c) => _changing = [c];

    public bool A(Category c) => s_set.Contains(c);
    public bool B(Category c) => s_one.Contains(c);
    public bool C(Category c) => _changing.Contains(c);
    public bool D(Category c) => given.Contains(c);
    public bool E(Category c) => new[] { Category.Cyber, Category.Cyber }.Contains(c);
}
