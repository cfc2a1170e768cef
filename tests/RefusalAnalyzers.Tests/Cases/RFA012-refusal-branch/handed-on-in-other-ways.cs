using Anthropic.Models.Messages;
using Anthropic.Models.Messages.Batches;

namespace Ferry;

public sealed class Deck(Action<string> horn, Action<object?> keep)
{
    public void LocalFunction(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            Tell();
        }

        void Tell() => horn("no: " + m.StopDetails?.Category?.Raw());
    }

    public void Element(IReadOnlyList<Message> all)
    {
        if (all[0].StopReason == StopReason.Refusal)
        {
            keep(all[0]);
        }
    }

    public void List(IReadOnlyList<Message> all)
    {
        if (all[^1].StopReason == StopReason.Refusal)
        {
            keep(all);
        }
    }

    public void Event(RawMessageStreamEvent e)
    {
        if (e.TryPickDelta(out var picked) && picked.Delta.StopReason == StopReason.Refusal)
        {
            keep(e);
        }
    }

    public void Entry(MessageBatchIndividualResponse entry)
    {
        if (entry.Result.TryPickSucceeded(out var succeeded) && succeeded.Message.StopReason == StopReason.Refusal)
        {
            keep(entry);
        }
    }

    public string Tuple(Message m) => (m.StopReason?.Value(), m.StopDetails?.Category?.Value()) switch
    {
        (StopReason.Refusal, Category.Cyber) => Ask("security"),
        (StopReason.Refusal, Category.Bio) => Ask("science"),
        (StopReason.Refusal, Category.FrontierLlm) => Ask("models"),
        (StopReason.Refusal, Category.ReasoningExtraction) => Ask("prompts"),
        (StopReason.Refusal, Category.GeneralHarms) => Ask("policy"),
        (StopReason.Refusal, _) => Ask("triage"),
        _ => "",
    };

    private static string Ask(string desk) => Console.ReadLine() ?? desk;
}
