// from: re-created after shapes of public code
// kind: exe
// why: "`StopDetails is { FallbackCreditToken: … }` … look at the details: silent"; "a different model or other parameters" is no sending again unchanged.
using Anthropic;
using Anthropic.Models.Beta.Messages;

var anthropic = new AnthropicClient();
List<BetaMessageParam> talk = [new BetaUserMessageParam("Good evening.")];
MessageCreateParams Ask(string model) => new() { Model = model, MaxTokens = 500, Messages = talk };

var reply = await anthropic.Beta.Messages.Create(Ask("claude-fable-5"));
if (reply.StopReason == BetaStopReason.Refusal && reply.StopDetails is { FallbackCreditToken: string token } details)
{
    var again = Ask("claude-opus-4-8") with { FallbackCreditToken = token };
    if (details.FallbackHasPrefillClaim is not false)
    {
        Console.WriteLine("with what was said so far");
    }

    reply = await anthropic.Beta.Messages.Create(again);
}

Console.WriteLine(reply.Model.Raw());
