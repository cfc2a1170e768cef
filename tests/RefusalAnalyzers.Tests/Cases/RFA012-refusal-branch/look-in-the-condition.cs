// from: someone who had read only what the rules promise
// why: "The test and the look may stand in one condition in either form: … `is not { StopDetails.Category: { } c } || …`, `!(refusal && …)`, in `if`, `else`, `?:` and loops"
using Anthropic;
using Anthropic.Models.Messages;
namespace Chains;

public sealed class Conditions(IAnthropicClient client, Action<string> log)
{
    public async Task LoopAsync(MessageCreateParams request, Queue<Model> models)
    {
        var message = await client.Messages.Create(request);
        while (message.StopReason == StopReason.Refusal && message.StopDetails?.Category != Category.ReasoningExtraction && models.Count > 0)
        {
            log("next model");
            message = await client.Messages.Create(request with { Model = models.Dequeue() });
        }
    }

    public async Task NotPatternAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message is not { StopDetails.Category: { } category } || category != Category.Cyber)
        {
            return;
        }

        log("declined");
    }

    public async Task NegatedWholeAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (!(message.StopReason == StopReason.Refusal && message.StopDetails?.Category == Category.FrontierLlm))
        {
            log(message.ID);
        }
        else
        {
            log("declined");
        }
    }

    public async Task<int> TernaryAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        return message.StopReason == StopReason.Refusal && message.StopDetails?.Category is not null ? Note("declined") : 0;
    }

    public async Task<int> TernaryElseAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        return message.StopDetails is null || message.StopDetails.Category == Category.Bio ? 0 : Note("declined");
    }

    public async Task<int> TernaryNoLookAsync(MessageCreateParams request, bool quiet)
    {
        var message = await client.Messages.Create(request);
        return message.StopDetails is null || quiet ? 0 : Note("declined"); //~ RFA012
    }

    private int Note(string text)
    {
        log(text);
        return text.Length;
    }
}
