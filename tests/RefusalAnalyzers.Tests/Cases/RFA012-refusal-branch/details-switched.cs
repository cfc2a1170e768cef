// from: someone who had read only what the rules promise
// why: "`StopDetails switch { null => …, { } => … }` has a refusal branch; a `?.` chain has none"
using Anthropic.Models.Messages;
namespace Library;

public sealed class Shelf(Action<string> note)
{
    private int _declined;

    private string Decline(string? why)
    {
        _declined++;
        note(why ?? "declined");
        return "declined " + _declined;
    }

    public string Place(Message message) => message.StopDetails switch
    {
        null => message.ID,
        { } details => Decline(details.Explanation), //~ RFA012
    };

    public string PlaceLooking(Message message) => message.StopDetails switch
    {
        null => message.ID,
        { } details => Decline(details.Category?.Raw()),
    };

    public string PlaceHandingOn(Message message) => message.StopDetails switch
    {
        null => message.ID,
        { } details => Describe(details),
    };

    private static string Describe(RefusalStopDetails details) => details.Category?.Raw() ?? details.Explanation ?? "";

    public void PlaceStatement(Message message)
    {
        switch (message.StopDetails)
        {
            case null:
                note(message.ID);
                break;
            case { }: //~ RFA012
                Decline("no place");
                break;
        }
    }

    public string Css(Message message) => message.StopDetails switch
    {
        null => "book",
        { } => "book declined",
    };
}
