using Anthropic.Models.Messages;
using Why = Anthropic.Models.Messages.Category;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => Guards(details.Category?.Value()) + Chain(details.Category?.Value()) + Conditional(details.Category?.Value());

    private static string Guards(Category? c)
    {
        if (c is Category.Cyber)
        {
            return "cyber";
        }

        if (c is Category.Bio)
        {
            return "bio";
        }

        return "other";
    }

    private static string Chain(Category? c)
    {
        if (c is Why.Cyber)
        {
            return "cyber";
        }
        else if (c is Why.Bio)
        {
            return "bio";
        }
        else
        {
            return "other";
        }
    }

    private static string Conditional(Category? c) => c is Category.Cyber ? "cyber" : c is Category.Bio ? "bio" : "other";
}
