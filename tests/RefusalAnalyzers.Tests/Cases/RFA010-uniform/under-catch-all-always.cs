// option: refusal_analyzers.catch_all = always
using Anthropic.Models.Messages;

namespace Shop;

public static class Till
{
    public static string Print(Category reason) => reason switch //~ RFA010
    {
        Category.Cyber => "declined",
        Category.Bio => "declined",
        _ => "declined",
    };
}
