using Anthropic.Models.Messages;

namespace Shop;

public static class Till
{
    public static string Print(Category? reason) => reason switch //~ RFA010
    {
        Category.FrontierLlm => "declined",
        _ => "declined",
    };
}
