using Anthropic.Models.Messages;

namespace Consumer;

internal static class Replies
{
    public static string For(RefusalStopDetails details) => details.Category?.Value() switch //~ RFA001
    {
        Category.Cyber => "security",
        Category.Bio => "life science",
        _ => "declined", // everything that is not worth a sentence
    };

    public static string Compare(RefusalStopDetails first, RefusalStopDetails second) => first.Category?.Value() switch //~ RFA001
    {
        Category.Cyber => second.Category?.Value() switch //~ RFA001
        {
            Category.Cyber => "both cyber",
            Category.ReasoningExtraction => "cyber and reasoning",
            _ => "cyber and other",
        },
        Category.Bio => "bio",
        _ => "other",
    };
}
