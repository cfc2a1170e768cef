// from: re-created after shapes of public code
// why: RFA012; a new object is no constant ("return a non-constant"), and the response goes nowhere.
using Anthropic;
using Anthropic.Models.Messages;
namespace CarSubscription;

public sealed record Advice(string Words, IReadOnlyList<string> Sums);

public sealed class CostAdviser(AnthropicClient anthropic)
{
    public async Task<Advice> AdviseAsync(string question, CancellationToken cancel)
    {
        List<MessageParam> talk = [new UserMessageParam(question)];
        var sums = new List<string>();
        for (var turn = 0; turn < 5; turn++)
        {
            var reply = await anthropic.Messages.Create(new MessageCreateParams { Model = "claude-opus-5", MaxTokens = 4096, Messages = talk }, cancel);
            if (reply.StopReason == StopReason.Refusal) //~ RFA012
                return new("I cannot answer this one. I can compare owning with subscribing.", sums);

            if (reply.StopReason != StopReason.ToolUse)
                return new(string.Concat(reply.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text)), sums);

            sums.Add("sum " + turn);
            talk.Add(new UserMessageParam("The sum is ready."));
        }

        return new("", sums);
    }
}
