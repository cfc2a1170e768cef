using Anthropic.Models.Messages;

namespace SupportDesk;

internal static class AuditLog
{
    // Looks as though it tells the categories apart, and writes the same line for all of them.
    public static string Line(RefusalStopDetails details)
    {
        switch (details.Category?.Value()) //~ RFA010
        {
            case Category.Cyber:
                return "declined by the model";
            case Category.Bio:
                return "declined by the model";
            case Category.FrontierLlm:
            case Category.ReasoningExtraction:
            case Category.GeneralHarms:
                return "declined by the model";
            default:
                return "declined, no category";
        }
    }
}
