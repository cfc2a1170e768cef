using Anthropic.Models.Messages;

namespace Shop;

public sealed class Till
{
    private RefusalStopDetails? _last;

    private static string Show(RefusalStopDetails details) => details.Category?.Raw() ?? "none";

    public string ToCall(RefusalStopDetails details) => details.Category?.Value() switch
    {
        Category.Cyber => Show(details),
        Category.Bio => Show(details),
        Category.FrontierLlm => Show(details),
        Category.ReasoningExtraction => Show(details),
        Category.GeneralHarms => Show(details),
        _ => "other",
    };

    public RefusalStopDetails? ToReturn(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber: return details;
            case Category.Bio: return details;
            case Category.FrontierLlm: return details;
            case Category.ReasoningExtraction: return details;
            case Category.GeneralHarms: return details;
            default: return null;
        }
    }

    public void ToAssignment(RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
            case Category.Bio:
            case Category.FrontierLlm:
            case Category.ReasoningExtraction:
            case Category.GeneralHarms:
                _last = details;
                break;
            default:
                _last = null;
                break;
        }
    }

    public string Last() => _last?.Explanation ?? "";
}
