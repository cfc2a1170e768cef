// kind: exe
using Anthropic.Models.Messages;

var message = new Message[0];
foreach (var m in message)
{
    var text = m.StopDetails?.Category?.Value() switch
    {
        Category.Cyber => await Task.FromResult("c"),
        _ => "o",
    };
    Console.WriteLine(text + Name(m));

    if (m.StopDetails is { } details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                return 1;
            default:
                return 0;
        }
    }
}

return 2;

static string Name(Message m)
{
    return m.StopDetails?.Category?.Value() switch { Category.Cyber => "c", _ => "o" };
}

internal sealed class Desk
{
    public string Text(RefusalStopDetails details) => details.Category?.Value() switch { Category.Cyber => "c", _ => "o" };
}
