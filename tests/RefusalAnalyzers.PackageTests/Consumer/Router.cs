using Anthropic.Models.Messages;

namespace Consumer;

internal sealed class Router(string defaultQueue)
{
    public string QueueFor(RefusalStopDetails details)
    {
        string queue;
        switch (details.Category?.Value()) //~ RFA001
        {
            case Category.Cyber:
                queue = "security";
                break;

            case Category.Bio or Category.GeneralHarms:
                queue = "trust";
                break;

            default:
                queue = defaultQueue;
                break;
        }

        return queue;
    }

    public int PriorityOf(RefusalStopDetails details)
    {
        if (details.Category is null)
        {
            return 0;
        }

        Category category = details.Category;
        switch (category) //~ RFA001
        {
            case Category.Cyber:
                return 2;
            case Category.ReasoningExtraction:
                return 1;
            default:
                return defaultQueue.Length;
        }
    }

    // No default: what is not named falls out of the switch.
    public static List<string> Log(RefusalStopDetails details)
    {
        var lines = new List<string> { "start" };
        switch (details.Category?.Value()) //~ RFA001
        {
            case Category.Cyber:
                lines.Add("cyber");
                break;
            case Category.Bio:
                lines.Add("bio");
                break;
        }

        lines.Add("end");
        return lines;
    }
}
