using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    public static string Room(Category reason) => reason switch //~ RFA001 RFA003 "Bio"
    {
        not Category.Cyber => "general",
        Category.Cyber => "locked",
    };
}
