using System.Text;
using Anthropic;
using Anthropic.Models.Messages;

namespace Again;

public sealed class Streams(IAnthropicClient client)
{
    public async Task<Message> StreamedThenWhole(MessageCreateParams request)
    {
        var message = await client.Messages.CreateStreaming(request).Aggregate();
        if (message.StopReason == StopReason.Refusal) //~ RFA016
        {
            message = await client.Messages.Create(request);
        }

        return message;
    }

    public async Task<string> Flag(MessageCreateParams request)
    {
        while (true)
        {
            var text = new StringBuilder();
            var refused = false;
            await foreach (var item in client.Messages.CreateStreaming(request))
            {
                if (item.TryPickContentBlockDelta(out var block) && block.Delta.TryPickText(out var part))
                {
                    text.Append(part.Text);
                }

                if (item.TryPickDelta(out var delta) && delta.Delta.StopReason == StopReason.Refusal)
                {
                    refused = true;
                }
            }

            if (!refused) //~ RFA016
            {
                return text.ToString();
            }
        }
    }

    public async Task<string> KeptReason(MessageCreateParams request)
    {
        string? reason;
        var text = "";
        do
        {
            reason = null;
            text = "";
            await foreach (var item in client.Messages.CreateStreaming(request))
            {
                if (item.TryPickContentBlockDelta(out var block) && block.Delta.TryPickText(out var part))
                {
                    text += part.Text;
                }
                else if (item.TryPickDelta(out var delta))
                {
                    reason = delta.Delta.StopReason?.Raw() ?? reason;
                }
            }
        }
        while (reason == "refusal"); //~ RFA016

        return text;
    }

    // The events go to someone who can look.
    public async Task HandedOn(MessageCreateParams request, Action<RawMessageStreamEvent> show)
    {
        bool refused;
        do
        {
            refused = false;
            await foreach (var item in client.Messages.CreateStreaming(request))
            {
                show(item);
                if (item.TryPickDelta(out var delta) && delta.Delta.StopReason == StopReason.Refusal)
                {
                    refused = true;
                }
            }
        }
        while (refused);
    }
}
