using Anthropic.Models.Messages;

namespace SupportDesk;

internal sealed class TicketRouter
{
    // No compiler or IDE rule says a word about a switch statement that leaves a member out.
    public string QueueFor(RefusalStopDetails details)
    {
        string queue;
        switch (details.Category?.Value()) //~ RFA001
        {
            case Category.Cyber:
                queue = "security";
                break;
            case Category.Bio:
                queue = "life-science";
                break;
            case Category.GeneralHarms or Category.ReasoningExtraction:
                queue = "trust-and-safety";
                break;
            default:
                queue = "first-line";
                break;
        }

        return queue;
    }
}
