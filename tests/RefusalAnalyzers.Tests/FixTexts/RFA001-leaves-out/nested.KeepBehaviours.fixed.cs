using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        return Two(details, new RefusalStopDetails { Category = Category.Bio, Explanation = "" });
    }

    private static string Two(RefusalStopDetails first, RefusalStopDetails second)
    {
        switch (first.Category?.Value())
        {
            case Category.Cyber:
                return second.Category?.Value() switch { Category.Cyber => "both", Category.Bio => "one", Category.FrontierLlm => "one", Category.ReasoningExtraction => "one", Category.GeneralHarms => "one", _ => "one" };
            case Category.Bio:
                switch (second.Category?.Value())
                {
                    case Category.Bio:
                        return "other, bio";
                    case Category.Cyber:
                        return "neither";
                    case Category.FrontierLlm:
                        return "neither";
                    case Category.ReasoningExtraction:
                        return "neither";
                    case Category.GeneralHarms:
                        return "neither";
                    default:
                        return "neither";
                }
            case Category.FrontierLlm:
                switch (second.Category?.Value())
                {
                    case Category.Bio:
                        return "other, bio";
                    case Category.Cyber:
                        return "neither";
                    case Category.FrontierLlm:
                        return "neither";
                    case Category.ReasoningExtraction:
                        return "neither";
                    case Category.GeneralHarms:
                        return "neither";
                    default:
                        return "neither";
                }
            case Category.ReasoningExtraction:
                switch (second.Category?.Value())
                {
                    case Category.Bio:
                        return "other, bio";
                    case Category.Cyber:
                        return "neither";
                    case Category.FrontierLlm:
                        return "neither";
                    case Category.ReasoningExtraction:
                        return "neither";
                    case Category.GeneralHarms:
                        return "neither";
                    default:
                        return "neither";
                }
            case Category.GeneralHarms:
                switch (second.Category?.Value())
                {
                    case Category.Bio:
                        return "other, bio";
                    case Category.Cyber:
                        return "neither";
                    case Category.FrontierLlm:
                        return "neither";
                    case Category.ReasoningExtraction:
                        return "neither";
                    case Category.GeneralHarms:
                        return "neither";
                    default:
                        return "neither";
                }
            default:
                switch (second.Category?.Value())
                {
                    case Category.Bio:
                        return "other, bio";
                    case Category.Cyber:
                        return "neither";
                    case Category.FrontierLlm:
                        return "neither";
                    case Category.ReasoningExtraction:
                        return "neither";
                    case Category.GeneralHarms:
                        return "neither";
                    default:
                        return "neither";
                }
        }
    }
}
