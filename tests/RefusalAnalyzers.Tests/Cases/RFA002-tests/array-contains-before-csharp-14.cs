// lang: 13.0
using Anthropic.Models.Messages;

namespace Loom;

public static class Cloth
{
    private static readonly Category[] s_some = [Category.Bio, Category.ReasoningExtraction];
    private static readonly Category[] s_more = [Category.Bio, Category.FrontierLlm];

    public static bool Some(Category c) => s_some.Contains(c); //~ RFA002
    public static bool More(Category c) => s_more.Contains(c);
    public static bool Inline(Category c) => new[] { Category.Cyber, Category.Bio }.Contains(c); //~ RFA002
}
