// with: meai
using Anthropic;
using Anthropic.Models.Messages;
using Microsoft.Extensions.AI;
using Beta = Anthropic.Models.Beta.Messages;

namespace Shop;

public sealed class Desk(AnthropicClient claude)
{
    private readonly IChatClient _chat = claude.AsIChatClient("claude-opus-5-5", 1024);
    private readonly IChatClient _beta = claude.Beta.AsIChatClient("claude-opus-5-5", 1024);

    public static bool Not(ChatResponseUpdate update) => update.RawRepresentation is not Message; //~ RFA027 "is always true"

    public static bool Either(ChatResponseUpdate update) => update.RawRepresentation is Message or Beta.BetaMessage; //~ RFA027 "is always false"

    public static object? Cast(ChatMessage message) => (Message)message.RawRepresentation!; //~ RFA027 "never gives an object"

    public static string? Switched(ChatResponseUpdate update)
    {
        switch (update.RawRepresentation)
        {
            case Message message: //~ RFA027 "never matches"
                return message.StopDetails?.Explanation;
            default:
                return null;
        }
    }

    public static bool Inside(ChatResponseUpdate update) => update is { RawRepresentation: Message { StopDetails: not null } }; //~ RFA027

    public static string? Together(List<ChatResponseUpdate> updates) => (updates.ToChatResponse().RawRepresentation as Message)?.StopDetails?.Explanation; //~ RFA027

    public async Task<bool> Stream(string question)
    {
        await foreach (var update in _beta.GetStreamingResponseAsync(question))
        {
            if (update.RawRepresentation is RawMessageStreamEvent { Value: RawMessageDeltaEvent }) //~ RFA027 "beta API"
            {
                return true;
            }
        }

        return false;
    }

    public async Task<bool> Whole(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        return response.RawRepresentation is RawMessageStreamEvent; //~ RFA027
    }

    public async Task<bool> Made(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        return response.FinishReason == new ChatFinishReason("refusal"); //~ RFA027
    }

    public async Task<int> Labels(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        switch (response.FinishReason?.Value)
        {
            case "refusal": //~ RFA027
                return 1;
            case "length":
                return 2;
            default:
                return 0;
        }
    }

    // The label beside it works.
    public async Task<int> LabelsTogether(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        switch (response.FinishReason?.Value)
        {
            case "refusal":
            case "content_filter":
                return 1;
            default:
                return 0;
        }
    }

    public async Task<bool> EitherReason(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        return response.FinishReason?.Value == "refusal" || response.FinishReason == ChatFinishReason.ContentFilter;
    }

    // Both are tried.
    public static string? Tried(ChatResponseUpdate update) =>
        (update.RawRepresentation as Message)?.StopDetails?.Explanation
        ?? ((update.RawRepresentation as RawMessageStreamEvent)?.Value as RawMessageDeltaEvent)?.Delta.StopDetails?.Explanation;

    public async Task<string?> BothApis(string question)
    {
        var response = await _chat.GetResponseAsync(question);
        return (response.RawRepresentation as Message)?.StopDetails?.Explanation ?? (response.RawRepresentation as Beta.BetaMessage)?.StopDetails?.Explanation;
    }

    // What a part does hold.
    public static bool Block(AIContent content) => content.RawRepresentation is Message or TextBlock;

    public static string Name(ChatResponseUpdate update) => nameof(update.RawRepresentation);
}
