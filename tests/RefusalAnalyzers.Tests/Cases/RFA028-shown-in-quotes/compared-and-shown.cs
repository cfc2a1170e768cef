// from: someone who had read only what the rules promise
// why: "a local that is compared and shown has both" (RFA020 at the comparison, RFA028 at the `ToString()`, once)
using Anthropic;
using Anthropic.Models.Messages;
namespace Shown;

public sealed class Both(IAnthropicClient client, Action<string> log)
{
    public async Task BothAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        var stop = message.StopReason?.ToString() ?? "none"; //~ RFA028
        if (stop == "max_tokens") //~ RFA020
        {
            log("cut");
        }

        log("stopped with " + stop);
        log(stop);
    }

    public async Task OnlyComparedAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        var stop = message.StopReason?.ToString();
        if (stop == "max_tokens") //~ RFA020
        {
            log("cut");
        }
    }

    public async Task OnlyShownAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        var stop = $"{message.StopReason}"; //~ RFA028
        log("stopped with " + stop);
    }

    public async Task ShownFreedAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        var stop = message.StopReason?.ToString();
        log("stopped with " + stop?.Trim('"'));
    }

    public async Task BranchAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        var stop = message.StopReason?.ToString().Trim('"');
        if (stop == "refusal") //~ RFA012
        {
            log($"{message.ID} stopped with {message.StopReason}"); //~ RFA028
        }
    }
}
