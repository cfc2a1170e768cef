// from: someone who had read only what the rules promise
// SPEC §3: "Reading `Category` anywhere in it … is enough to stay silent" (and the dispatch leaves nothing out)
// with: meai
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Answers;

public sealed class Concierge(AnthropicClient anthropic)
{
    private readonly IChatClient _chat = anthropic.AsIChatClient("claude-opus-5-5", 1024);

    public async Task<string> AskAsync(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        switch (response.FinishReason?.Value)
        {
            case "content_filter":
                return Say((response.RawRepresentation as Message)?.StopDetails?.Category?.Value());
            case "length":
                return response.Text + " (cut)";
            default:
                return response.Text;
        }
    }

    private static string Say(Category? category) => category switch
    {
        Category.Cyber => "This looks like security work: apply for the verification program.",
        Category.Bio => "This looks like life-science work: apply for the verification program.",
        Category.FrontierLlm => "Commercial terms restrict help with competing models.",
        Category.ReasoningExtraction => "Please do not ask for the reasoning.",
        Category.GeneralHarms => "The usage policy forbids this.",
        null => "Claude gave no category.",
        _ => "A category that this program does not know.",
    };
}
