// with: meai logging
using Anthropic;
using Microsoft.Extensions.AI;

namespace Shop;

public sealed class Desk
{
    private static readonly ChatFinishReason s_declined = ChatFinishReason.ContentFilter;

    private readonly IChatClient _chat;
    private ChatResponse? _last;

    public Desk(AnthropicClient claude)
    {
        var inner = claude.AsIChatClient("claude-opus-5-5", 1024);
        _chat = new FunctionInvokingChatClient(inner);
    }

    public async Task<string> Equal(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason.Equals(ChatFinishReason.ContentFilter)) //~ RFA017
        {
            throw new InvalidOperationException("Declined.");
        }

        return response.Text;
    }

    public async Task<string> Named(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason == s_declined) //~ RFA017
        {
            throw new InvalidOperationException("Declined.");
        }

        return response.Text;
    }

    public async Task<string> Made(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        var reason = response.FinishReason;
        if (reason == new ChatFinishReason("content_filter")) //~ RFA017
        {
            throw new InvalidOperationException("Declined.");
        }

        return response.Text;
    }

    public async Task<string> Shown(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason.ToString() == "content_filter") //~ RFA017
        {
            throw new InvalidOperationException("Declined.");
        }

        return response.Text;
    }

    public async Task<string?> Swallowed(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason == ChatFinishReason.ContentFilter) //~ RFA017 "cannot tell this from an answer"
        {
            return null;
        }

        return response.Text;
    }

    public async Task<int?> SwallowedResult(string question)
    {
        var response = await _chat.GetResponseAsync<int>(question);
        return response.FinishReason == ChatFinishReason.ContentFilter ? null : response.Result; //~ RFA017
    }

    public async Task<string> Direct(string question)
    {
        if ((await _chat.GetResponseAsync(question)).FinishReason == ChatFinishReason.ContentFilter) //~ RFA017
        {
            throw new InvalidOperationException("Declined.");
        }

        return "fine";
    }

    public async Task<string> Flag(string question)
    {
        var response = await _chat.GetResponseAsync(question).ConfigureAwait(false);
        var declined = response.FinishReason == ChatFinishReason.ContentFilter;
        if (declined) //~ RFA017
        {
            throw new InvalidOperationException("Declined.");
        }

        return response.Text;
    }

    // A field that others can set.
    public async Task Kept(string question)
    {
        _last = await _chat.GetResponseAsync(question);
        if (_last.FinishReason == ChatFinishReason.ContentFilter)
        {
            throw new InvalidOperationException("Declined.");
        }
    }

    // Whatever ended it, but a stop.
    public async Task<string> Other(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason != ChatFinishReason.Stop)
        {
            throw new InvalidOperationException("Not complete.");
        }

        return response.Text;
    }

    // A text that no reason has: a spelling of one's own.
    public async Task<string> Misspelled(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        if (response.FinishReason?.Value == "ContentFilter")
        {
            throw new InvalidOperationException("Declined.");
        }

        return response.Text;
    }
}
