global using Category = Anthropic.Models.Messages.Category;
global using Details = Anthropic.Models.Messages.RefusalStopDetails;

public static class Sample
{
    // The neighbours are words: only the name around can be taken.
    public static string Run(Details details) => Tuple(details) + details.ID();

    private static string ID(this Details details) => details.Category?.Value() switch
    {
        Category.Cyber => "c",
        null => "n",
        _ => "o",
    };

    private static string Tuple(Details details)
    {
        var category = details.Category?.Value();
        return category switch { >= Category.Cyber and <= Category.Bio => "cb", _ => "o" };
    }
}
