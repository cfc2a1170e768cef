using System.Text;
using Anthropic.Models.Messages;

namespace Ferry;

public sealed class Deck(Func<Task<Message>> ask, Action<string> horn)
{
    private Message? _last;
    private string? _why;
    private string _id = "";

    public string LeftOfTheFallback(Message m) => m.StopDetails?.Category?.Raw() ?? (m.StopReason == StopReason.Refusal ? Decline() : m.ID);

    public string LeftOfAnotherFallback(Message m) => m.StopDetails?.Explanation ?? (m.StopReason == StopReason.Refusal ? Decline() : m.ID); //~ RFA012

    public void WithoutDetails(Message m)
    {
        if (m.StopReason == StopReason.Refusal && m.StopDetails == null)
        {
            throw new InvalidOperationException("a refusal without details");
        }
    }

    public void WithDetails(Message m)
    {
        if (m.StopReason == StopReason.Refusal && m.StopDetails != null) //~ RFA012
        {
            throw new InvalidOperationException("declined");
        }
    }

    public void WithoutDetailsInside(Message m)
    {
        if (m.StopDetails is null)
        {
            if (m.StopReason == StopReason.Refusal)
            {
                throw new InvalidOperationException("a refusal without details");
            }
        }
    }

    public void CategoryInAField(Message m)
    {
        _why = m.StopDetails?.Category?.Raw();
        if (m.StopReason == StopReason.Refusal)
        {
            throw new InvalidOperationException(_why);
        }
    }

    public void IdInAField(Message m)
    {
        _id = m.ID;
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            throw new InvalidOperationException(_id);
        }
    }

    public void Exception(Message m)
    {
        var error = new DeclinedException(m);
        if (m.StopReason == StopReason.Refusal)
        {
            throw error;
        }
    }

    public void OtherException(Message m)
    {
        var error = new InvalidOperationException(m.ID);
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            throw error;
        }
    }

    public void ExceptionOfAnother(Message m, Message earlier)
    {
        var error = new DeclinedException(earlier);
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            throw error;
        }
    }

    public async Task ExceptionOfTheOneBefore(Message m)
    {
        var error = new DeclinedException(m);
        m = await ask();
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            throw error;
        }
    }

    public void ExceptionThatIsNotUsed(Message m)
    {
        var error = new DeclinedException(m);
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            horn(nameof(error));
        }
    }

    public void Described(Message m)
    {
        var text = Describe(m);
        var line = "no: " + text;
        if (m.StopReason == StopReason.Refusal)
        {
            horn(line);
        }
    }

    public void Appended(Message m)
    {
        var line = new StringBuilder("no: ");
        line.Append(m.StopDetails?.Category?.Raw());
        if (m.StopReason == StopReason.Refusal)
        {
            horn(line.ToString());
        }
    }

    public void Action(Message m)
    {
        Action tell = () => horn(m.StopDetails?.Category?.Raw() ?? "none");
        Action say = () => horn("no");
        if (m.StopReason == StopReason.Refusal)
        {
            tell();
        }

        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            say();
        }
    }

    public void Asked(Message m)
    {
        var isTerms = m.StopDetails?.Category == Category.FrontierLlm;
        if (m.StopReason == StopReason.Refusal && isTerms)
        {
            throw new InvalidOperationException("declined under the terms");
        }
    }

    public async Task Kept()
    {
        var m = await ask();
        _last = m;
        if (m.StopReason == StopReason.Refusal)
        {
            Tell();
        }
    }

    public async Task KeptAtOnce()
    {
        var m = _last = await ask();
        if (m.StopReason == StopReason.Refusal)
        {
            Tell();
        }
    }

    public async Task KeptAndOnlyNamed()
    {
        var m = await ask();
        _last = m;
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            horn("declined: " + _last.ID);
        }
    }

    public async Task NotKept()
    {
        var m = await ask();
        _id = m.ID;
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            Tell();
        }
    }

    private void Tell() => horn(_last?.StopDetails?.Category?.Raw() ?? _id);

    private string Decline() => "no" + _id;

    private static string Describe(Message m) => m.ID + m.StopDetails?.Category?.Raw();
}

public sealed class DeclinedException(Message m) : Exception(m.StopDetails?.Category?.Raw());
