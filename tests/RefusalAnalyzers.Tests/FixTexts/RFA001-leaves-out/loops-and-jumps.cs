using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        var text = "";
        for (var i = 0; i < 2; i++)
        {
            switch (details.Category?.Value())
            {
                case Category.Cyber:
                    text += "cyber";
                    continue;
                case Category.Bio:
                    return "bio";
                default:
                    text += "other";
                    continue;
            }
        }

        return text;
    }

    public static void Nothing(Category category)
    {
        switch (category)
        {
            case Category.Cyber:
                Console.WriteLine();
                return;
            default:
                return;
        }
    }

    public static int Throws(Category category)
    {
        switch (category)
        {
            case Category.Cyber:
                throw new InvalidOperationException("cyber");
            default:
                throw new NotSupportedException();
        }
    }
}
