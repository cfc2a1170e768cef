// kind: exe
using Anthropic.Models.Messages;

var details = new RefusalStopDetails { Category = Category.Bio, Explanation = "" };
var text = details.Category?.Value() switch
{
    Category.Cyber => "cyber",
    Category.FrontierLlm => HandleFrontierLlmRefusal(details),
    _ => "other",
};
Console.WriteLine(text + Number(Category.Bio));

static int Number(Category category)
{
    switch (category)
    {
        case Category.Cyber:
            return 1;
        case Category.FrontierLlm:
            return HandleFrontierLlmRefusalInNumber();
        default:
            return 0;
    }
}

// Handles a frontier_llm refusal: the request could assist the development of competing AI models.
// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
// Retry at most once, on another model: the same model usually refuses again.
// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
    throw new NotImplementedException("Handle frontier_llm refusals.");

// Handles a frontier_llm refusal: the request could assist the development of competing AI models.
// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
// Retry at most once, on another model: the same model usually refuses again.
// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
static int HandleFrontierLlmRefusalInNumber() =>
    throw new NotImplementedException("Handle frontier_llm refusals.");

internal static class Other;
