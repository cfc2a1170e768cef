using Anthropic.Models.Messages;

namespace SupportDesk;

/// <summary>Takes what Claude answered to one ticket and decides what happens next.</summary>
internal sealed class Desk(TextWriter output)
{
    private readonly TicketRouter _router = new();

    public void Answer(Message message)
    {
        if (message.StopReason == StopReason.Refusal && message.StopDetails is { } details)
        {
            output.WriteLine($"  customer reads  {CustomerReplies.For(details)}");
            output.WriteLine($"  ticket goes to  {_router.QueueFor(details)}");
            output.WriteLine($"  log says        {AuditLog.Line(details)}");
            output.WriteLine($"  engineer reads  {EngineerNotes.For(details)}");
            output.WriteLine($"  other model     {(RetryPolicy.ShouldTryAnotherModel(details) ? "yes" : "no")}");
            return;
        }

        output.WriteLine($"  customer reads  {Transcript.TextOf(message)}");
        output.WriteLine($"  conversation    {(Transcript.IsFinished(message) ? "finished" : "goes on")}");
    }
}
