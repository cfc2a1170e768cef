// from: someone who had read only what the rules promise
// why: "a `bool` function or property … of one expression or one `return`"; local functions are functions
using Anthropic;
using Anthropic.Models.Messages;
namespace Exports;

public sealed class Sheets(AnthropicClient client, Action<string> log)
{
    public async Task CapturingAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (Refused()) //~ RFA012
        {
            log("sheet declined");
        }

        bool Refused() => message.StopReason == StopReason.Refusal;
    }

    public async Task StaticAsync(MessageCreateParams request)
    {
        static bool IsRefusal(Message message) => message.StopReason?.Raw() == "refusal";

        var message = await client.Messages.Create(request);
        if (!IsRefusal(message)) //~ RFA012
        {
            log(message.ID);
            return;
        }

        log("sheet declined");
    }

    public async Task WhyAsync(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            log("sheet declined: " + Why());
        }

        string Why() => message.StopDetails?.Category?.Raw() ?? "no category";
    }

    public async Task InsideAsync(MessageCreateParams request)
    {
        await SendAsync();

        async Task SendAsync()
        {
            var message = await client.Messages.Create(request);
            if (message.StopReason == StopReason.Refusal) //~ RFA012
            {
                log("sheet declined");
            }
        }
    }
}
