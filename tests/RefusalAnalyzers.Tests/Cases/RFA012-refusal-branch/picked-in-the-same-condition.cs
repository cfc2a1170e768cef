using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages.Batches;
using Stable = Anthropic.Models.Messages;

namespace Ferry;

public sealed class Deck(Action<string> horn)
{
    public void Delta(Stable.RawMessageStreamEvent e)
    {
        if (e.TryPickDelta(out var picked) && picked.Delta.StopReason == Stable.StopReason.Refusal) //~ RFA012
        {
            horn("no");
        }
    }

    public void Batch(MessageBatchIndividualResponse entry)
    {
        if (entry.Result.TryPickSucceeded(out var succeeded) && succeeded.Message.StopReason == Stable.StopReason.Refusal) //~ RFA012
        {
            horn(entry.CustomID);
        }
    }

    public void BetaDelta(BetaRawMessageStreamEvent e)
    {
        if (e.TryPickDelta(out var picked) && picked.Delta.StopReason?.Value() is BetaStopReason.Refusal) //~ RFA012
        {
            throw new InvalidOperationException("no");
        }
    }
}
