using Anthropic.Models.Messages;

namespace Helpdesk;

public sealed class Meter
{
    public int Level { get; private set; }

    public void Feed(Category? reason)
    {
#pragma warning disable CS1522
        switch (reason)
        {
        }
#pragma warning restore CS1522

        switch (reason)
        {
            case null:
                Level = 0;
                break;
            default:
                Level = 1;
                break;
        }
    }

    public string Word(Category? reason) => reason switch { null => "none", _ => "some" };
}
