using Anthropic.Models.Messages;

namespace SupportDesk;

internal static class RetryPolicy
{
    // "Worth one try on another model": frontier_llm is too, and nobody added it.
    public static bool ShouldTryAnotherModel(RefusalStopDetails details) =>
        details.Category?.Value() is Category.Cyber or Category.Bio; //~ RFA002
}
