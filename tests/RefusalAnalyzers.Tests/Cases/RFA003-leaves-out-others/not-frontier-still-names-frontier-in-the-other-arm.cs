using Anthropic.Models.Messages;

namespace Clinic;

public static class Ward
{
    public static string Room(Category reason) => reason switch //~ RFA003 "Cyber"
    {
        not Category.FrontierLlm => "general",
        Category.FrontierLlm => "server room",
    };
}
