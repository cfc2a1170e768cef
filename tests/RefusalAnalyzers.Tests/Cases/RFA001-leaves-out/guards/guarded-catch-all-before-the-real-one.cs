using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    public static string Room(Category reason, bool night) => reason switch //~ RFA001 RFA003 "Bio"
    {
        Category.Cyber => "one",
        _ when night => "dark",
        _ => "six",
    };
}
