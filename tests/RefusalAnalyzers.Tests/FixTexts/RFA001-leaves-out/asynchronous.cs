using Anthropic.Models.Messages;

public static class Sample
{
    public static async Task<string> Run(RefusalStopDetails details)
    {
        var first = details.Category?.Value() switch
        {
            Category.Cyber => await Say("cyber"),
            _ => await Say("other"),
        };
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                await Task.Yield();
                break;
            default:
                await Task.Delay(0);
                break;
        }

        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return first + await Say("cyber");
            case Category.Bio:
                return await Say("bio");
            default:
                return "other";
        }
    }

    public static async ValueTask<int> Number(Category category)
    {
        await Task.Yield();
        switch (category)
        {
            case Category.Cyber:
                return await Task.FromResult(1);
            default:
                return 0;
        }
    }

    public static Task<string> Plain(Category category) => category switch
    {
        Category.Cyber => Say("cyber"),
        _ => Say("other"),
    };

    private static Task<string> Say(string text) => Task.FromResult(text);
}
