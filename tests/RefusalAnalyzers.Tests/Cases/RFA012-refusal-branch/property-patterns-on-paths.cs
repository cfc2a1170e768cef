// from: someone who had read only what the rules promise
// why: "a property pattern on any path (`{ StopReason: { } s } && s == …`)"
using Anthropic.Models.Messages;
namespace Fleet;

public sealed record Turn(string Driver, Message? Reply);

public sealed record Trip(Turn Last, int Number);

public sealed class TripReview(Action<string> radio)
{
    public void OnTurn(Turn turn)
    {
        if (turn is { Reply: { StopReason: { } stop } } && stop == StopReason.Refusal) //~ RFA012
        {
            radio("no route for " + turn.Driver);
        }
    }

    public void OnTrip(Trip trip)
    {
        if (trip is { Number: > 0, Last.Reply.StopReason: { } stop } && stop.Value() is StopReason.Refusal) //~ RFA012
        {
            radio("no route for trip " + trip.Number);
        }
    }

    public void OnText(Turn turn)
    {
        if (turn.Reply is { StopReason: var stop } && stop?.Raw() == "refusal") //~ RFA012
        {
            radio("no route for " + turn.Driver);
        }
    }

    public void OnTripLooking(Trip trip)
    {
        if (trip is { Last.Reply: { StopReason: { } stop } reply } && stop == StopReason.Refusal)
        {
            radio($"no route for trip {trip.Number}: {reply.StopDetails?.Category?.Raw()}");
        }
    }

    public void OnOther(Trip trip)
    {
        if (trip is { Last.Reply.StopReason: { } stop } && stop == StopReason.MaxTokens)
        {
            radio("cut off");
        }
    }
}
