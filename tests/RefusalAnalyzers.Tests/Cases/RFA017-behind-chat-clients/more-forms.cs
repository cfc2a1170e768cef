// with: meai
using System.Runtime.CompilerServices;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Shop;

public sealed class Desk(AnthropicClient claude)
{
    private readonly IChatClient _chat = claude.AsIChatClient("claude-opus-5-5", 1024);

    public async Task<string> Tuple(string question, int tries)
    {
        var response = await _chat.GetResponseAsync(question);
        switch (response.FinishReason?.Value, tries)
        {
            case ("content_filter", _): //~ RFA017
                throw new InvalidOperationException("Declined.");
            default:
                return response.Text;
        }
    }

    public async Task<string> Later(string question)
    {
        ChatResponse? response = null;
        for (var i = 0; i < 3 && response is null; i++)
        {
            response = await _chat.GetResponseAsync(question);
        }

        if (response?.FinishReason == ChatFinishReason.ContentFilter) //~ RFA017
        {
            throw new InvalidOperationException("Declined.");
        }

        return response?.Text ?? "";
    }

    public async Task<string> Pattern(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        return response switch
        {
            { FinishReason: { Value: "content_filter" } } => throw new InvalidOperationException("Declined."), //~ RFA017
            _ => response.Text,
        };
    }

    public async Task<string> Or(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason?.Value is "content_filter" or "length") //~ RFA017
        {
            throw new InvalidOperationException("Declined.");
        }

        return response.Text;
    }

    public async Task<string> Caught(string question)
    {
        try
        {
            var response = await _chat.GetResponseAsync(question);
            if (response.FinishReason == ChatFinishReason.ContentFilter) //~ RFA017
            {
                throw new InvalidOperationException("Declined.");
            }

            return response.Text;
        }
        catch (HttpRequestException)
        {
            return "";
        }
    }

    public async Task<string> Negated(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (!(response.FinishReason == ChatFinishReason.ContentFilter)) //~ RFA017
        {
            return response.Text;
        }
        else //
        {
            throw new InvalidOperationException("Declined.");
        }
    }

    public async Task<bool> Sets(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        return new[] { "refusal", "declined" }.Contains(response.FinishReason?.Value); //~ RFA027
    }

    public async Task<bool> Kept(string question)
    {
        var reason = (await _chat.GetResponseAsync(question)).FinishReason?.Value;
        return reason == "refusal"; //~ RFA027
    }

    public async Task<string> Local(string question)
    {
        return await AskAsync();

        async Task<string> AskAsync()
        {
            var response = await _chat.GetResponseAsync(question);
            if (response.FinishReason == ChatFinishReason.ContentFilter) //~ RFA017
            {
                throw new InvalidOperationException("Declined.");
            }

            return response.Text;
        }
    }

    public async Task<string> OtherModel(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason == ChatFinishReason.ContentFilter)
        {
            response = await _chat.GetResponseAsync(question, new ChatOptions { ModelId = "claude-sonnet-5" });
        }

        return response.Text;
    }

    public async Task<string> StreamAgain(string question)
    {
        var text = "";
        var declined = false;
        await foreach (var update in _chat.GetStreamingResponseAsync(question))
        {
            declined |= update.FinishReason == ChatFinishReason.ContentFilter;
            text += update.Text;
        }

        if (declined)
        {
            text = "";
            await foreach (var update in _chat.GetStreamingResponseAsync(question, new ChatOptions { ModelId = "claude-sonnet-5" }))
            {
                text += update.Text;
            }
        }

        return text;
    }

    public sealed record Reply(ChatFinishReason? FinishReason);

    public static bool Own(Reply reply) => reply.FinishReason?.Value == "refusal";
}
