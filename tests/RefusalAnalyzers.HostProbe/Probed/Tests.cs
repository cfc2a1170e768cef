using Anthropic.Models.Messages;

namespace Probed;

public static class Tests
{
    public static bool IsGroup(Category category) => category is Category.Cyber or Category.Bio; //~ RFA002

    public static string Uniform(Category category) => category switch //~ RFA010
    {
        Category.Cyber => "declined",
        _ => "declined",
    };

    public static bool IsCyber(RefusalStopDetails details) => details.Category?.ToString() == "cyber"; //~ RFA020

    public static string Retry(Message message) => message.StopReason == StopReason.Refusal ? throw new InvalidOperationException("declined") : message.ID; //~ RFA012
}
