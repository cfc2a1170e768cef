using Anthropic.Models.Messages;

public static class Sample
{
    private static int s_count;

    public static string Run(RefusalStopDetails details)
    {
        s_count = 0;
        return Late(details.Category?.Value()) + s_count;
    }

    private static bool Next() => s_count++ > 5;

    private static string Late(Category? c) => c switch
    {
        Category.Cyber => "cyber",
        _ when Next() => "next",
        Category.FrontierLlm when s_count > 3 => "frontier",
        Category.Bio => "bio",
        _ => "other",
    };
}
