// from: someone who had read only what the rules promise
// why: "a condition that only chooses a text inside a larger expression (`throw new X(refusal ? "a" : "b")`)" is none
using Anthropic.Models.Messages;
namespace Views;

public sealed record Row(string Title, string Css);

public sealed class RowFactory(Action<string> log)
{
    private int _declined;

    private Row Declined(string title)
    {
        _declined++;
        return new Row(title, "declined");
    }

    public Row Calls(Message message) =>
        message.StopReason == StopReason.Refusal ? Declined(message.ID) : new Row(message.ID, "ok"); //~ RFA012

    public Row CallsNegated(Message message) =>
        message.StopReason?.Raw() is not "refusal" ? new Row(message.ID, "ok") : Declined(message.ID); //~ RFA012

    public Row ChoosesText(Message message) =>
        new(message.StopReason == StopReason.Refusal ? "Declined" : "Answer", "row");

    public void ChoosesTextInCall(Message message) =>
        log("The answer is " + (message.StopReason == StopReason.Refusal ? "missing" : "there"));

    public void ChoosesTextInThrow(Message message)
    {
        if (message.StopReason != StopReason.EndTurn)
        {
            throw new InvalidOperationException(message.StopReason == "refusal" ? "declined" : "not finished");
        }
    }

    public string ChoosesInHole(Message message) => $"row {(message.StopReason?.Value() is StopReason.Refusal ? "declined" : "ok")}";

    public Row Looks(Message message) =>
        message.StopReason == StopReason.Refusal ? Declined(message.StopDetails?.Category?.Raw() ?? message.ID) : new Row(message.ID, "ok");

    public int Count => _declined;
}
