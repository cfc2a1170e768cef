using Anthropic.Models.Messages;

namespace Ferry;

public sealed class Deck(Action<string> horn)
{
    public void FalseSide(Message m)
    {
        if (m.StopReason != StopReason.Refusal) //~ RFA012
        {
            horn(m.ID);
        }
        else
        {
            horn("no");
        }
    }

    public void Negation(Message m)
    {
        if (!(m.StopReason == StopReason.Refusal)) //~ RFA012
        {
            return;
        }

        horn("no");
    }

    public void NegatedWithMore(Message m, bool quiet)
    {
        if (m.StopReason != StopReason.Refusal || quiet) //~ RFA012
        {
            return;
        }

        horn("no");
    }

    public void Continue(IEnumerable<Message> all)
    {
        foreach (var m in all)
        {
            if (m.StopReason?.Value() is not StopReason.Refusal) //~ RFA012
            {
                continue;
            }

            horn("no");
        }
    }

    public void Break(IEnumerable<Message> all)
    {
        foreach (var m in all)
        {
            if (m.StopReason?.Raw() != "refusal") //~ RFA012
            {
                break;
            }

            horn("no");
        }
    }

    public void Throw(Message m)
    {
        if (m.StopDetails == null) //~ RFA012
        {
            throw new ArgumentException("expected a refusal", nameof(m));
        }

        horn("no");
    }

    public string Conditional(Message m) => m.StopReason == StopReason.Refusal ? Ask() : m.ID; //~ RFA012

    public string ConditionalNegated(Message m) => m.StopReason != StopReason.Refusal ? m.ID : throw new InvalidOperationException("no"); //~ RFA012

    public void NotLeaving(Message m)
    {
        if (m.StopReason != StopReason.Refusal)
        {
            horn(m.ID);
        }

        horn("after either");
    }

    public void AfterTheBranch(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn("no: " + m.StopDetails?.Category?.Raw());
            return;
        }

        horn(m.ID);
    }

    public void EitherOfTwo(Message m, bool late)
    {
        if (m.StopReason == StopReason.Refusal || late)
        {
            horn("no or late");
        }
    }

    private static string Ask() => Console.ReadLine() ?? "";
}
