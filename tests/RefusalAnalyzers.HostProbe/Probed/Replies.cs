using Anthropic.Models.Messages;

namespace Probed;

/// <summary>C# 11 at most, which is what the oldest host parses.</summary>
public static class Replies
{
    private static readonly Dictionary<Category, Func<string>> s_texts = new() //~ RFA001
    {
        [Category.Cyber] = () => "security",
        [Category.Bio] = () => "life science",
    };

    public static string Of(RefusalStopDetails details) => details.Category?.Value() switch //~ RFA001
    {
        Category.Cyber => s_texts[Category.Cyber](),
        Category.Bio => "life science",
        _ => "declined",
    };

    public static string Nested(RefusalStopDetails first, RefusalStopDetails second)
    {
        switch (first.Category?.Value()) //~ RFA001
        {
            case Category.Cyber:
                return second.Category == Category.Cyber ? "both" : second.Category == "bio" ? "one" : "neither"; //~ RFA001
            case Category.Bio:
                return "bio";
            default:
                return "other";
        }
    }

    public static async Task<int> Priority(RefusalStopDetails details)
    {
        if (details.Category == Category.Cyber) //~ RFA001
        {
            return await Task.FromResult(1);
        }
        else if (details.Category == Category.Bio)
        {
            return 2;
        }

        return 3;
    }
}
