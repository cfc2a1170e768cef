using Anthropic.Models.Messages;

namespace Ferry;

public sealed class Deck(Action<string> horn, Action<Action> later)
{
    public bool Refused { get; private set; }

    public void Flag(Message m)
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            Refused = true;
        }
    }

    public void ExplanationOnly(Message m)
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            horn(m.StopDetails?.Explanation ?? "no explanation");
        }
    }

    public void ModelOnly(Message m)
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            horn("declined by " + m.Model.Raw());
        }
    }

    public void LambdaWithoutTheResponse(Message m)
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            later(() => horn("no"));
        }
    }

    public void HandedOnBefore(Message m, Action<Message> keep)
    {
        keep(m);
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            throw new InvalidOperationException("no");
        }
    }

    public async Task<Message> RetryOnTheSameModel(Message m, Func<Task<Message>> send)
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            return await send();
        }

        return m;
    }

    public void CategoryOfAnother(Message m, Message earlier)
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            horn("no");
        }
        else
        {
            horn(earlier.StopDetails?.Category?.Raw() ?? m.ID);
        }
    }

    public Func<Message, string> Lambda() => m =>
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            throw new InvalidOperationException("no");
        }

        return m.ID;
    };

    public string Local(Message m)
    {
        return Read(m);

        static string Read(Message inner)
        {
            if (inner.StopReason == StopReason.Refusal) //~ RFA012
            {
                throw new InvalidOperationException("no");
            }

            return inner.ID;
        }
    }
}
