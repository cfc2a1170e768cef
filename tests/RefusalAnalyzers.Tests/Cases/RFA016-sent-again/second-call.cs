using Anthropic;
using Anthropic.Models.Messages;

namespace Again;

public sealed class SecondCall(IAnthropicClient client)
{
    private readonly Model _model = Model.ClaudeOpus5_5;

    public async Task<Message> Delayed(MessageCreateParams request, CancellationToken cancellation)
    {
        var message = await client.Messages.Create(request, cancellation);
        if (message.StopReason == StopReason.Refusal) //~ RFA016 "to the same model, which usually refuses it again"
        {
            Console.WriteLine("Declined: " + message.ID);
            await Task.Delay(1000, cancellation);
            message = await client.Messages.Create(request, CancellationToken.None);
        }

        return message;
    }

    public async Task<Message> BehindAFlag(MessageCreateParams request, bool again)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal && again) //~ RFA016
        {
            message = await client.Messages.Create(request);
        }

        return message;
    }

    public async Task<Message> AnEarlierBranchOnlyLogs(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            Console.WriteLine("Declined.");
        }

        if (message.StopReason?.Raw() == "refusal") //~ RFA016
        {
            return await client.Messages.Create(request);
        }

        return message;
    }

    public async Task<Message> Switch(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        switch (message.StopReason?.Value())
        {
            case StopReason.Refusal: //~ RFA016
                Console.WriteLine("again");
                return await client.Messages.Create(request);
            case StopReason.MaxTokens:
                throw new InvalidOperationException("Too long.");
            default:
                return message;
        }
    }

    public async Task<Message> SwitchExpression(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        return message.StopReason?.Value() switch
        {
            StopReason.Refusal => await client.Messages.Create(request), //~ RFA016
            _ => message,
        };
    }

    public async Task<Message> Choice(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        return message.StopReason == StopReason.Refusal ? await client.Messages.Create(request) : message; //~ RFA016
    }

    public async Task<Message> WithoutAName(MessageCreateParams request)
    {
        if ((await client.Messages.Create(request)).StopReason == StopReason.Refusal) //~ RFA016
        {
            return await client.Messages.Create(request);
        }

        throw new InvalidOperationException();
    }

    public async Task<Message> RefusedOrCutOff(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal || message.StopReason == StopReason.MaxTokens) //~ RFA016
        {
            message = await client.Messages.Create(request);
        }

        return message;
    }

    public async Task<Message> BuiltTwice(string question, int limit)
    {
        var message = await client.Messages.Create(new MessageCreateParams { Model = _model, MaxTokens = limit * 2, Messages = [new UserMessageParam(question + "!")] });
        if (message.StopReason == StopReason.Refusal) //~ RFA016
        {
            var request = new MessageCreateParams { Model = _model, MaxTokens = limit * 2, Messages = [new UserMessageParam(question + "!")] };
            message = await client.Messages.Create(request);
        }

        return message;
    }

    public async Task<Message> ByATask(MessageCreateParams request)
    {
        var first = client.Messages.Create(request);
        var message = await first.ConfigureAwait(false);
        if (message.StopReason == StopReason.Refusal) //~ RFA016
        {
            var second = client.Messages.Create(request);
            message = await second;
        }

        return message;
    }

    public async Task<Message> WithMoreTime(MessageCreateParams request)
    {
        var patient = client.WithOptions(options => options with { Timeout = TimeSpan.FromMinutes(10), MaxRetries = 5 });
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal) //~ RFA016
        {
            message = await patient.Messages.Create(request);
        }

        return message;
    }

    public async Task<List<Message>> EachOfMany(IEnumerable<MessageCreateParams> requests)
    {
        var messages = new List<Message>();
        foreach (var request in requests)
        {
            var message = await client.Messages.Create(request);
            if (message.StopReason == StopReason.Refusal) //~ RFA016
            {
                message = await client.Messages.Create(request);
            }

            messages.Add(message);
        }

        return messages;
    }

    public async Task<Message> ByAHelper(string question)
    {
        var message = await Send(question);
        if (message.StopReason == StopReason.Refusal) //~ RFA016
        {
            message = await Send(question);
        }

        return message;
    }

    public async Task<Message> ByALocalFunction(string question)
    {
        var message = await Ask();
        if (message.StopReason == StopReason.Refusal) //~ RFA016
        {
            message = await Ask();
        }

        return message;

        async Task<Message> Ask() => await client.Messages.Create(new MessageCreateParams { Model = _model, MaxTokens = 100, Messages = [new UserMessageParam(question)] });
    }

    private async Task<Message> Send(string question)
    {
        return await client.Messages.Create(new MessageCreateParams { Model = _model, MaxTokens = 100, Messages = [new UserMessageParam(question)] }).ConfigureAwait(false);
    }
}
