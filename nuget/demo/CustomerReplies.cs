using Anthropic.Models.Messages;

namespace SupportDesk;

internal static class CustomerReplies
{
    // The discard keeps the compiler quiet, and a refusal for frontier_llm, which a customer's benchmark table can cause,
    // gets the answer that says nothing.
    public static string For(RefusalStopDetails details) => details.Category?.Value() switch //~ RFA001
    {
        Category.Cyber => "This looks security-sensitive. A colleague will read it today.",
        Category.Bio => "We pass life-science questions to a specialist.",
        Category.ReasoningExtraction => "Please ask for the result, not for the assistant's reasoning.",
        Category.GeneralHarms => "We cannot help with this. Our usage policy says why.",
        _ => "We cannot answer this.",
    };
}
