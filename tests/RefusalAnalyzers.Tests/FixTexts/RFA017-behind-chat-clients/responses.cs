// with: meai
using Anthropic;
using Microsoft.Extensions.AI;

namespace Shop;

public sealed class Desk(AnthropicClient claude)
{
    private readonly IChatClient _chat = claude.AsIChatClient("claude-opus-5-5", 1024);

    public async Task<string> Branch(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("Declined.");
        }

        return response.Text;
    }

    public async Task<string> Guard(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason != ChatFinishReason.ContentFilter)
        {
            return response.Text;
        }

        Console.Error.WriteLine("declined");
        throw new InvalidOperationException("Declined.");
    }

    public async Task<string> Section(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        switch (response.FinishReason?.Value)
        {
            case "content_filter":
                throw new InvalidOperationException("Declined.");
            default:
                return response.Text;
        }
    }

    public async Task<string> Value(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        return response.FinishReason == ChatFinishReason.ContentFilter ? Declined(response.ResponseId) : response.Text;
    }

    // The name is taken.
    public async Task<string> Taken(string question, string details)
    {
        var response = await _chat.GetResponseAsync(question + details);
        if (response.FinishReason == ChatFinishReason.ContentFilter) throw new InvalidOperationException(details);
        return response.Text;
    }

    // What was put together from updates has nothing to look at.
    public async Task<string> Aggregated(string question)
    {
        var response = await _chat.GetStreamingResponseAsync(question).ToChatResponseAsync();
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("Declined.");
        }

        return response.Text;
    }

    private static string Declined(string? id) => "Declined: " + id;
}
