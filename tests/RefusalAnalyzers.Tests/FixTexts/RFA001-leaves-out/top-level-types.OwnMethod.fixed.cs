// kind: exe
using Anthropic.Models.Messages;

var message = new Message[0];
foreach (var m in message)
{
    var text = m.StopDetails?.Category?.Value() switch
    {
        Category.Cyber => await Task.FromResult("c"),
        Category.FrontierLlm => await HandleFrontierLlmRefusal(m.StopDetails),
        _ => "o",
    };
    Console.WriteLine(text + Name(m));

    if (m.StopDetails is { } details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return 1;
            case Category.FrontierLlm:
                return HandleFrontierLlmRefusalInMain(details);
            default:
                return 0;
        }
    }
}

return 2;

static string Name(Message m)
{
    return m.StopDetails?.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusalInName(m.StopDetails), _ => "o" };
}

// Handles a frontier_llm refusal: the request could assist the development of competing AI models.
// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
// Retry at most once, on another model: the same model usually refuses again.
// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
static Task<string> HandleFrontierLlmRefusal(RefusalStopDetails details) =>
    throw new NotImplementedException("Handle frontier_llm refusals.");

// Handles a frontier_llm refusal: the request could assist the development of competing AI models.
// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
// Retry at most once, on another model: the same model usually refuses again.
// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
static int HandleFrontierLlmRefusalInMain(RefusalStopDetails details) =>
    throw new NotImplementedException("Handle frontier_llm refusals.");

// Handles a frontier_llm refusal: the request could assist the development of competing AI models.
// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
// Retry at most once, on another model: the same model usually refuses again.
// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
static string HandleFrontierLlmRefusalInName(RefusalStopDetails details) =>
    throw new NotImplementedException("Handle frontier_llm refusals.");

internal sealed class Desk
{
    public string Text(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", Category.FrontierLlm => HandleFrontierLlmRefusal(details), _ => "o" };

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
