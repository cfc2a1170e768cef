// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Garage;

public abstract class Bay
{
    private int _declined;
    private Message? _last;

    private bool LastRefused => _last?.StopReason == StopReason.Refusal;

    private string? LastCategory => _last?.StopDetails?.Category?.Raw();

    protected virtual bool Refused(Message message) => message.StopReason == StopReason.Refusal;

    private static string? Stop(Message message) => message.StopReason?.Raw();

    // "a `bool` function or property … of one expression"
    public void Property()
    {
        if (LastRefused) //~ RFA012
        {
            _declined++;
        }
    }

    // a property that reads the category is the look
    public void PropertyLooks()
    {
        if (LastRefused)
        {
            Console.Error.WriteLine(LastCategory);
            _declined++;
        }
    }

    // "not an overridable one"
    public void Virtual(Message message)
    {
        if (Refused(message))
        {
            _declined++;
        }
    }

    // "or one that yields the stop reason as text"
    public void Text(Message message)
    {
        if (Stop(message) == "refusal") //~ RFA012
        {
            _declined++;
        }
    }

    // another text of it
    public void OtherText(Message message)
    {
        if (Stop(message) == "max_tokens")
        {
            _declined++;
        }
    }

    public void Keep(Message message) => _last = message;
}
