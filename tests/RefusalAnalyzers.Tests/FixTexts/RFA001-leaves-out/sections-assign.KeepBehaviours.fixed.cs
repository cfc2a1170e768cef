using Anthropic.Models.Messages;

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        string text;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                text = "cyber";
                break;
            case Category.Bio:
                text = "other";
                break;
            case Category.FrontierLlm:
                text = "other";
                break;
            case Category.ReasoningExtraction:
                text = "other";
                break;
            case Category.GeneralHarms:
                text = "other";
                break;
            default:
                text = "other";
                break;
        }

        int code;
        string hint;
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                code = 1;
                hint = "cyber";
                break;
            case Category.Bio:
                hint = "other";
                code = 2;
                break;
            case Category.FrontierLlm:
                hint = "other";
                code = 2;
                break;
            case Category.ReasoningExtraction:
                hint = "other";
                code = 2;
                break;
            case Category.GeneralHarms:
                hint = "other";
                code = 2;
                break;
            default:
                hint = "other";
                code = 2;
                break;
        }

        return text + code + hint;
    }
}
