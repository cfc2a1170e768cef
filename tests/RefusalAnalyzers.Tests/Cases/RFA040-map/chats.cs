// with: meai
// option: dotnet_diagnostic.RFA040.severity = suggestion
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Map;

public sealed class Chats(IAnthropicClient claude, IChatClient unknown)
{
    private readonly IChatClient _chat = claude.AsIChatClient("claude-opus-5-5", 1024);
    private readonly IChatClient _beta = claude.Beta.AsIChatClient("claude-opus-5-5", 1024);

    public async Task<string> Ignores(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason == ChatFinishReason.ContentFilter) //~ RFA017 RFA040 "Refusal branch of a chat over response: ignored: frontier_llm is treated like any other"
        {
            throw new InvalidOperationException("Declined.");
        }

        return response.Text;
    }

    public async Task<string> IgnoresBeta(string question)
    {
        var response = await _beta.GetResponseAsync(question);
        if (response.FinishReason?.Value == "content_filter") //~ RFA017 RFA040 "ignored"
        {
            throw new InvalidOperationException("Declined.");
        }

        return response.Text;
    }

    public async Task<string> HandsOn(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        return response.FinishReason == ChatFinishReason.ContentFilter ? Decline(response) : response.Text; //~ RFA040 "handed on to Decline(response)"
    }

    public async Task<string> Unknown(string question)
    {
        var response = await unknown.GetResponseAsync(question);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("Declined.");
        }

        return response.Text;
    }

    private static string Decline(ChatResponse response) => ((Message)response.RawRepresentation!).StopDetails?.Category?.Value() switch //~ RFA003 RFA040
    {
        Category.Cyber => "security",
        Category.FrontierLlm => "models",
        _ => "other",
    };
}
