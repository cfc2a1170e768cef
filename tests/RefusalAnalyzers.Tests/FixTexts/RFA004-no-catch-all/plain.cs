using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
            case Category.Bio:
            case Category.GeneralHarms:
                return "known";
            case Category.FrontierLlm:
            case Category.ReasoningExtraction:
                return "more";
        }

        return "other";
    }

    public static int Number(Category category) => category switch
    {
        Category.Cyber or Category.Bio => 1,
        Category.GeneralHarms => 2,
        Category.FrontierLlm or Category.ReasoningExtraction => 3
    };

    public static string Text(Message message)
    {
        var text = "none";
        switch (message.StopDetails?.Category?.Raw())
        {
            case "cyber": text = "c"; break;
            case "frontier_llm": text = "f"; break;
        }

        return text;
    }

    public static int Local(Message message)
    {
        var category = message.StopDetails?.Category?.Value();
        return category switch { Category.Cyber => 1, Category.FrontierLlm => 2, null => 0 };
    }
}
