using Anthropic.Models.Messages;

public static class Sample
{
    private static string s_log = "";

    public static async Task<string> Run(RefusalStopDetails details)
    {
        s_log = "";
        await Uniform(details);
        await Chain(details);
        return string.Join("|", s_log);
    }

    private static Task<int> Count(string text) => Task.FromResult((s_log += text).Length);

    private static async Task Uniform(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                await Count("same");
                break;
            case Category.Bio:
                await Count("same");
                break;
            default:
                await Count("same");
                break;
        }
    }

    private static async Task Chain(RefusalStopDetails details)
    {
        if (details.Category?.Value() is Category.Cyber or Category.FrontierLlm)
        {
            await Count("cf");
        }
        else if (details.Category?.Value() == Category.Bio)
        {
            await Count("b");
        }
    }
}
