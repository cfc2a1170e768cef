// from: re-created after shapes of public code
// why: "It must *do* something (throw, call, assign …)": taking the turn back, assigning and returning are doing; nothing looks at the category.
using Anthropic;
using Anthropic.Models.Beta.Messages;
namespace RuleDesk;

public sealed class DeskTurn
{
    public bool Declined { get; set; }
    public string Words { get; set; } = "";
}

public sealed class DeskTalk(AnthropicClient anthropic, string model)
{
    private readonly List<BetaMessageParam> _talk = [];

    public async Task<DeskTurn> SayAsync(string words, CancellationToken cancel = default)
    {
        var turn = new DeskTurn();
        _talk.Add(new BetaUserMessageParam(words));
        var reply = await AskAsync(cancel).ConfigureAwait(false);

        if (reply.StopReason == BetaStopReason.Refusal) //~ RFA012
        {
            _talk.RemoveAt(_talk.Count - 1);
            turn.Declined = true;
            turn.Words = "The model would not answer. Please ask in another way.";
            return turn;
        }

        if (reply.StopReason == BetaStopReason.MaxTokens)
            throw new InvalidOperationException("cut off");

        turn.Words = string.Concat(reply.Content.Select(b => b.Value).OfType<BetaTextBlock>().Select(b => b.Text));
        return turn;
    }

    private async Task<BetaMessage> AskAsync(CancellationToken cancel) =>
        await anthropic.Beta.Messages.Create(new MessageCreateParams { Model = model, MaxTokens = 2000, Fallbacks = new Default(), Messages = _talk.ToList() }, cancel).ConfigureAwait(false);
}
