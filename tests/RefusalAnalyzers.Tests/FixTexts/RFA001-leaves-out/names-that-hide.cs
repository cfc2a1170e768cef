using Category = global::Anthropic.Models.Messages.Category;

namespace Acme.Anthropic;

public static class Sample
{
    public static string Run(global::Anthropic.Models.Messages.RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return "cyber";
            case Category.Bio:
                return "bio";
            default:
                return "other";
        }
    }
}
