// from: someone who had read only what the rules promise
// why: "A `bool` local"
using Anthropic;
using Anthropic.Models.Messages;
namespace Invoices;

public sealed class InvoiceJob(AnthropicClient client, Action<string> report)
{
    public async Task WithConditionAsync(MessageCreateParams request, bool quiet)
    {
        var message = await client.Messages.Create(request);
        bool loudRefusal = message.StopReason == StopReason.Refusal && !quiet;
        if (loudRefusal) //~ RFA012
        {
            report("declined");
        }
    }

    public async Task NegatedAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        var usable = message.StopReason != StopReason.Refusal;
        if (!usable) //~ RFA012
        {
            report("declined");
        }
    }

    public async Task NegatedGuardAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        var usable = message.StopReason?.Value() is not StopReason.Refusal;
        if (usable) //~ RFA012
        {
            report(message.ID);
            return;
        }

        report("declined");
    }

    public async Task LookingAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        var refused = message.StopReason?.Raw() == "refusal";
        var category = message.StopDetails?.Category?.Raw() ?? "none";
        if (refused)
        {
            report("declined: " + category);
        }
    }

    public async Task EitherAsync(MessageCreateParams request, bool cancelled)
    {
        var message = await client.Messages.Create(request);
        var stopHere = cancelled || message.StopReason == StopReason.Refusal;
        if (stopHere)
        {
            report("stopped");
        }
    }

    public async Task<string> ConditionalAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        var refused = message.StopReason == "refusal";
        return refused ? throw new InvalidOperationException("declined") : message.ID; //~ RFA012
    }
}
