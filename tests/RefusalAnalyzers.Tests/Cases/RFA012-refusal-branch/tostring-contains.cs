// from: someone who had read only what the rules promise
// why: "`Contains` and `IndexOf` on `ToString()` itself"; "a `ToString()` freed of its quotes"; StartsWith with a wire name on it is "never true either: RFA020"
using Anthropic;
using Anthropic.Models.Messages;
namespace Kiosk;

public sealed class KioskScreen(AnthropicClient client)
{
    public string Banner { get; private set; } = "";

    public async Task ContainsAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason?.ToString().Contains("refusal", StringComparison.OrdinalIgnoreCase) == true) //~ RFA012
        {
            Banner = "Please ask our staff.";
        }
    }

    public async Task IndexOfAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason is not null && message.StopReason.ToString().IndexOf("refusal", StringComparison.Ordinal) >= 0) //~ RFA012
        {
            Banner = "Please ask our staff.";
        }
    }

    public async Task ReplacedAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason?.ToString().Replace("\"", "") == "refusal") //~ RFA012
        {
            Banner = "Please ask our staff.";
        }
    }

    public async Task StartsAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason?.ToString().StartsWith("refusal", StringComparison.Ordinal) == true) //~ RFA020
        {
            Banner = "Please ask our staff.";
        }
    }

    public async Task QuotedAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason?.ToString().Contains("refusal") == true)
        {
            Banner = $"Please ask our staff ({message.StopDetails?.Category?.Raw()}).";
        }
    }
}
