using System.Diagnostics.CodeAnalysis;
using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) =>
        (TrySwitch(details.Category?.Value(), out var one) ? one : "none") + (TryGuards(details, out var two) ? two : "none") + Set(details.Category?.Value());

    private static bool TrySwitch(Category? c, out string text)
    {
        switch (c)
        {
            case Category.Cyber:
                text = "cyber";
                return true;
            case Category.Bio:
                text = "bio";
                return true;
            default:
                text = "";
                return false;
        }
    }

    private static bool TryGuards(RefusalStopDetails details, [NotNullWhen(true)] out string? text)
    {
        if (details.Category == Category.Cyber)
        {
            text = "cyber";
            return true;
        }

        if (details.Category == Category.Bio)
        {
            text = "bio";
            return true;
        }

        text = null;
        return false;
    }

    private static string Set(Category? c)
    {
        Into(c, 1, out var text, out var number);
        return text + number;
    }

    private static void Into<T>(Category? c, T given, out string text, out T number)
    {
        number = given;
        switch (c)
        {
            case Category.Cyber:
                text = "cyber";
                return;
            case Category.Bio:
                text = "bio";
                return;
            default:
                text = "other";
                return;
        }
    }
}
