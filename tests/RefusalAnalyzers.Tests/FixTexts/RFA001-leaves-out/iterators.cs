using Anthropic.Models.Messages;

public static class Sample
{
    public static IEnumerable<string> Run(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                yield return "cyber";
                break;
            default:
                yield return "other";
                break;
        }

        switch (details.Category?.Value())
        {
            case Category.Cyber:
                yield break;
            default:
                yield return "more";
                break;
        }
    }

    public static async IAsyncEnumerable<int> Numbers(Category category)
    {
        await Task.Yield();
        switch (category)
        {
            case Category.Cyber:
                yield return 1;
                yield return 2;
                break;
            default:
                yield return 0;
                break;
        }
    }
}
