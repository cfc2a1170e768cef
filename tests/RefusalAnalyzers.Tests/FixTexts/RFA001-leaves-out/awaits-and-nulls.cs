using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static string Run(RefusalStopDetails details)
    {
        Bare(details.Category?.Value()).GetAwaiter().GetResult();
        return s_log + Counted(details.Category?.Value()).GetAwaiter().GetResult() + Filled(details.Category?.Value()).Length + Pick(details.Category?.Value(), "a", "b");
    }

    private static async Task Note(string text)
    {
        await Task.Yield();
        s_log = text;
    }

    private static async Task Bare(Category? c)
    {
        switch (c)
        {
            case Category.Cyber:
                await Note("cyber");
                break;
            case Category.Bio:
                await Note("bio");
                break;
            default:
                break;
        }
    }

    private static async Task<int> Counted(Category? c)
    {
        switch (c)
        {
            case Category.Cyber:
                await Note("cyber");
                return 1;
            case Category.Bio:
                await Note("bio");
                return 2;
            default:
                return 0;
        }
    }

    private static string Filled(Category? c)
    {
        string? text = null;
        switch (c)
        {
            case Category.Cyber:
                text = "cyber";
                break;
            case Category.Bio:
                text = "bio";
                break;
            default:
                text = "other";
                break;
        }

        return text;
    }

    private static T Pick<T>(Category? c, T one, T other) => c switch
    {
        Category.Cyber => one,
        Category.Bio => other,
        _ => one,
    };
}
