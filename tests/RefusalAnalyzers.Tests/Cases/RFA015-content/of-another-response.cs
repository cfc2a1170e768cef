using Anthropic.Models.Messages;

namespace Ferry;

public sealed class Deck(Func<Task<Message>> ask, Action<string> horn)
{
    private Message? _last;

    public async Task<string> AskedAgain(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn("no: " + m.StopDetails?.Category?.Raw());
            horn(m.Content[0].ToString()); //~ RFA015
            m = await ask();
            return m.Content[0].ToString();
        }

        return "";
    }

    public async Task<string> AskedAgainBehindAGuard()
    {
        var m = await ask();
        if (m.StopReason != StopReason.Refusal)
        {
            return m.Content[0].ToString();
        }

        horn("no: " + m.StopDetails?.Category?.Raw());
        m = await ask();
        return m.Content[0].ToString();
    }

    public async Task WhileRefused(Message m)
    {
        while (m.StopReason == StopReason.Refusal)
        {
            horn("no: " + m.StopDetails?.Category?.Raw() + m.Content[0]); //~ RFA015
            m = await ask();
            horn(m.Content[0].ToString());
        }
    }

    public async Task<string> TakenApart(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn("no: " + m.StopDetails?.Category?.Raw());
            int tries;
            (m, tries) = (await ask(), 2);
            return m.Content[0].ToString() + tries;
        }

        return "";
    }

    public string GivenByOut(Message m, Dictionary<string, Message> cache)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn("no: " + m.StopDetails?.Category?.Raw());
            if (cache.TryGetValue(m.ID, out m!))
            {
                return m.Content[0].ToString();
            }
        }

        return "";
    }

    public async Task<string> TestedAgain(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn("no: " + m.StopDetails?.Category?.Raw());
            m = await ask();
            if (m.StopReason != StopReason.Refusal)
            {
                return m.Content[0].ToString();
            }

            return m.Content[0].ToString(); //~ RFA015
        }

        return "";
    }

    public async Task<string> RefusedAgain(Message m)
    {
        if (m.StopReason != StopReason.Refusal)
        {
            return "";
        }

        horn("no: " + m.StopDetails?.Category?.Raw());
        m = await ask();
        return m.StopReason == StopReason.Refusal ? "no: " + m.Content[0] : m.Content[0].ToString(); //~ RFA015
    }

    public async Task<string> ReplacedInTheOtherArm(Message m, bool retry)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn("no: " + m.StopDetails?.Category?.Raw());
            if (retry)
            {
                m = await ask();
                return m.Content[0].ToString();
            }

            return m.Content[0].ToString(); //~ RFA015
        }

        return "";
    }

    public async Task<string> ReplacedForSome(Message m, bool retry)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn("no: " + m.StopDetails?.Category?.Raw());
            if (retry)
            {
                m = await ask();
            }

            return m.Content[0].ToString();
        }

        return "";
    }

    public async Task<string> ReplacedWhereItWasNotRefused(Message m)
    {
        if (m.StopReason != StopReason.Refusal)
        {
            m = await ask();
        }
        else
        {
            return m.StopDetails?.Category?.Raw() + m.Content[0]; //~ RFA015
        }

        return m.Content[0].ToString();
    }

    public async Task<string> ReplacedByAFunction(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn("no: " + m.StopDetails?.Category?.Raw());
            await Again();
            return m.Content[0].ToString();
        }

        return "";

        async Task Again() => m = await ask();
    }

    public async Task ShownLater(Message m, Action<Action> later)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            horn("no: " + m.StopDetails?.Category?.Raw());
            later(() => horn(m.Content[0].ToString()));
            m = await ask();
        }
    }

    public async Task<string> InAField()
    {
        _last = await ask();
        if (_last.StopReason == StopReason.Refusal)
        {
            horn("no: " + _last.StopDetails?.Category?.Raw());
            horn(_last.Content[0].ToString()); //~ RFA015
            await AskAgain();
            return _last.Content[0].ToString();
        }

        return "";
    }

    public async Task<string> TextOfTheOneBefore(Message m)
    {
        var text = m.Content[0].ToString();
        m = await ask();
        if (m.StopReason == StopReason.Refusal)
        {
            return m.StopDetails?.Category?.Raw() + text;
        }

        return "";
    }

    private async Task AskAgain() => _last = await ask();
}
