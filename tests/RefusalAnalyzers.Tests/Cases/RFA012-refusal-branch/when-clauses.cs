// from: someone who had read only what the rules promise
// why: "A refusal branch is what runs only when the response is a refusal … `StopReason` compared with, matched on or switched to `Refusal`"; "the condition, label or arm"
using Anthropic.Models.Messages;
namespace Fleet;

public sealed class Router(Action<string> park, Action<Message> forward)
{
    public void Route(object item)
    {
        switch (item)
        {
            case Message message when message.StopReason == StopReason.Refusal: //~ RFA012
                park("declined");
                break;
            case Message message:
                forward(message);
                break;
        }
    }

    public void RouteSeen(object item)
    {
        switch (item)
        {
            case Message message when message.StopReason == StopReason.Refusal && message.StopDetails?.Category is null:
                park("declined for no named category");
                break;
            case Message message:
                forward(message);
                break;
        }
    }

    public void RouteGuarded(Message message, int attempt)
    {
        switch (message.StopReason?.Value())
        {
            case StopReason.MaxTokens:
                park("too long");
                break;
            case StopReason.Refusal when attempt > 2: //~ RFA012
                park("declined too often");
                break;
        }
    }

    private int Park(string why)
    {
        park(why);
        return -1;
    }

    public int RouteVar(Message message) => message.StopReason switch
    {
        null => 0,
        var stop when stop == StopReason.Refusal => Park("declined"), //~ RFA012
        _ => 1,
    };
}
