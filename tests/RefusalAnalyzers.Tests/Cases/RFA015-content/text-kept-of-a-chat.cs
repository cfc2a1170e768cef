// with: meai logging
using System.Text;
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;

namespace Shop;

public sealed class Desk(AnthropicClient claude, IChatClient other)
{
    private readonly IChatClient _chat = claude.AsIChatClient("claude-opus-5-5", 1024);
    private readonly IChatClient _tools = new FunctionInvokingChatClient(claude.AsIChatClient("claude-opus-5-5", 1024));

    public async Task<string> Flag(string question)
    {
        var text = new StringBuilder();
        var declined = false;
        await foreach (var update in _chat.GetStreamingResponseAsync(question))
        {
            text.Append(update.Text);
            declined |= update.FinishReason == ChatFinishReason.ContentFilter;
        }

        if (declined) //~ RFA017
        {
            return "[declined] " + text; //~ RFA015
        }

        return text.ToString();
    }

    public async Task<string> Reason(string question, Action<string?> tell)
    {
        var text = "";
        ChatFinishReason? reason = null;
        await foreach (var update in _chat.GetStreamingResponseAsync(question))
        {
            text += update.Text;
            reason = update.FinishReason ?? reason;
            if (update.RawRepresentation is RawMessageStreamEvent { Value: RawMessageDeltaEvent delta })
            {
                tell(delta.Delta.StopDetails?.Category?.Raw());
            }
        }

        return reason == ChatFinishReason.ContentFilter
            ? "[declined] " + text //~ RFA015
            : text;
    }

    // What another stream gave.
    public async Task<string> Second(string question)
    {
        var text = "";
        var declined = false;
        await foreach (var update in _chat.GetStreamingResponseAsync(question))
        {
            declined |= update.FinishReason == ChatFinishReason.ContentFilter;
        }

        await foreach (var update in other.GetStreamingResponseAsync(question))
        {
            text += update.Text;
        }

        if (declined) //~ RFA017
        {
            return "[second] " + text;
        }

        return text;
    }

    // The turns before are in the text.
    public async Task<string> Tools(string question)
    {
        var text = "";
        var declined = false;
        await foreach (var update in _tools.GetStreamingResponseAsync(question))
        {
            text += update.Text;
            declined |= update.FinishReason == ChatFinishReason.ContentFilter;
        }

        if (declined) //~ RFA017
        {
            return "[declined] " + text;
        }

        return text;
    }
}
