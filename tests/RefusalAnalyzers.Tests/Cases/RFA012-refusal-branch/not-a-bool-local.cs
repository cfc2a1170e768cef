// from: someone who had read only what the rules promise
// why: the list of refusal tests has "A `bool` local; a flag set in a loop …; a `bool` function or property": no fields, parameters or other values; "where the code cannot be understood, stay silent"
using Anthropic;
using Anthropic.Models.Messages;
namespace Invoices;

public enum Fate { Booked, Declined }

public sealed class Booking(AnthropicClient client, Action<string> report)
{
    private bool _declined;

    public async Task ByFateAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        var fate = message.StopReason == StopReason.Refusal ? Fate.Declined : Fate.Booked;
        if (fate == Fate.Declined)
        {
            report("declined");
        }
    }

    public void ByField(Message message)
    {
        _declined = message.StopReason == StopReason.Refusal;
        report(message.ID);
        Finish(_declined);
    }

    private void Finish(bool declined)
    {
        if (declined)
        {
            report("declined");
        }
    }

    public void ByCount(IReadOnlyCollection<Message> messages)
    {
        var declined = messages.Count(message => message.StopReason == StopReason.Refusal);
        if (declined > 0)
        {
            report(declined + " declined");
        }
    }

    public void ByAny(IReadOnlyCollection<Message> messages)
    {
        var refused = messages.Any(message => message.StopReason?.Raw() == "refusal");
        if (refused)
        {
            report("some were declined");
        }
    }

    // The same flag means two things.
    public async Task MixedAsync(MessageCreateParams request)
    {
        var failed = request.MaxTokens < 16;
        var message = await client.Messages.Create(request);
        if (message.Content.Count == 0)
        {
            failed = true;
        }

        if (failed)
        {
            report("failed");
        }
    }
}
