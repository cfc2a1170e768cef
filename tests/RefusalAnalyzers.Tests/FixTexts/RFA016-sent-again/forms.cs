using Anthropic;
using Anthropic.Models.Messages;

namespace Shop;

public sealed class Desk(IAnthropicClient client)
{
    public async Task<Message> Branch(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            message = await client.Messages.Create(request);
        }

        return message;
    }

    public async Task<Message> Loop(MessageCreateParams request)
    {
        while (true)
        {
            var message = await client.Messages.Create(request);
            if (message.StopReason != StopReason.Refusal)
            {
                return message;
            }

            await Task.Delay(1000);
        }
    }

    // There is no branch that a look could stand in.
    public async Task<Message> Condition(MessageCreateParams request)
    {
        Message message;
        var attempts = 0;
        do
        {
            message = await client.Messages.Create(request);
        }
        while (message.StopReason == StopReason.Refusal && ++attempts < 3);

        return message;
    }
}
