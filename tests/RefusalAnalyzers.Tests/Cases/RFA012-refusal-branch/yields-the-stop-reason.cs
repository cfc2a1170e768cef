// from: someone who had read only what the rules promise
// why: "or one that yields the stop reason as text, of one expression or one `return` in the same file"
using Anthropic;
using Anthropic.Models.Beta.Messages;
namespace Exports;

public sealed class Exporter(AnthropicClient client, TextWriter output)
{
    private static string StopOf(BetaMessage message) => message.StopReason?.Raw() ?? "none";

    private static string? Category(BetaMessage message) => message.StopDetails?.Category?.Raw();

    public async Task ExportAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        if (StopOf(message) == "refusal") //~ RFA012
        {
            await output.WriteLineAsync("declined");
        }
    }

    public async Task ExportSwitchAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        switch (StopOf(message))
        {
            case "end_turn":
                await output.WriteLineAsync(message.ID);
                break;
            case "refusal": //~ RFA012
                await output.WriteLineAsync("declined");
                break;
        }
    }

    public async Task ExportLocalAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        var stop = StopOf(message);
        if (stop.Equals("refusal", StringComparison.Ordinal)) //~ RFA012
        {
            await output.WriteLineAsync("declined");
        }
    }

    public async Task ExportLookingAsync(MessageCreateParams request)
    {
        var message = await client.Beta.Messages.Create(request);
        if (StopOf(message) is "refusal")
        {
            await output.WriteLineAsync("declined " + Category(message));
        }
    }
}
