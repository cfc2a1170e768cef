using Anthropic;
using Anthropic.Helpers;
using Anthropic.Models.Beta.Messages;

namespace Again;

public sealed class Chains(IAnthropicClient other)
{
    private static readonly AnthropicClient s_client = new() { HttpClient = new HttpClient(new BetaRefusalFallbackHandler { Fallbacks = [new BetaFallbackParam("claude-opus-5-5")] }) };

    public async Task<BetaMessage> Handler(MessageCreateParams request)
    {
        var message = await s_client.Beta.Messages.Create(request);
        if (message.StopReason == BetaStopReason.Refusal) //~ RFA016 "to the same chain of models, which usually refuses it again"
        {
            message = await s_client.Beta.Messages.Create(request);
        }

        return message;
    }

    public async Task<BetaMessage> OnTheRequest(string question)
    {
        var request = new MessageCreateParams
        {
            Model = "claude-fable-5",
            MaxTokens = 100,
            Messages = [new BetaUserMessageParam(question)],
            Fallbacks = new([new BetaFallbackParam("claude-opus-5-5")]),
        };
        BetaMessage message;
        do
        {
            message = await other.Beta.Messages.Create(request);
        }
        while (message.StopReason == BetaStopReason.Refusal); //~ RFA016 "to the same chain of models"

        return message;
    }

    public async Task<BetaMessage> WithoutAny(MessageCreateParams request)
    {
        var message = await other.Beta.Messages.Create(request);
        if (message.StopReason == BetaStopReason.Refusal) //~ RFA016 "to the same model"
        {
            message = await other.Beta.Messages.Create(request);
        }

        return message;
    }

    // The chain comes second: that is another request.
    public async Task<BetaMessage> FallsBack(MessageCreateParams request)
    {
        var message = await other.Beta.Messages.Create(request);
        if (message.StopReason == BetaStopReason.Refusal)
        {
            message = await other.Beta.Messages.Create(request with { Fallbacks = new([new BetaFallbackParam("claude-opus-5-5")]) });
        }

        return message;
    }
}
