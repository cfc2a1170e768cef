using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => "Security-sensitive request.",
        Category.Bio => "Life-science request.",

        Category.FrontierLlm => "Declined.",
        Category.ReasoningExtraction => "Declined.",
        Category.GeneralHarms => "Declined.",
        // Everything else is declined.
        _ => "Declined.", // for now
    };
}
