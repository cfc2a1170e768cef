using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "cyber";
#if !FAST
            // Slow.
            default:
                return "slow";
#else
            default:
                return "fast";
#endif
        }
    }

    public static int Number(Category category) => category switch
    {
        Category.Cyber => 1,
#if FAST
        Category.Bio => 2,
#endif
        #region the rest
        _ => 0,
        #endregion
    };
}
