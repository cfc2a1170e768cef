using Anthropic;
using Anthropic.Models.Messages;

namespace Again;

public sealed class Loops(IAnthropicClient client)
{
    public async Task<Message> Done(MessageCreateParams request)
    {
        Message? message = null;
        var done = false;
        while (!done) //~ RFA016
        {
            message = await client.Messages.Create(request);
            done = message.StopReason != StopReason.Refusal;
        }

        return message!;
    }

    public async Task<Message> Refused(MessageCreateParams request)
    {
        Message message;
        bool refused;
        do
        {
            message = await client.Messages.Create(request);
            refused = message.StopReason == StopReason.Refusal;
        }
        while (refused); //~ RFA016

        return message;
    }

    public async Task<Message> Flagged(MessageCreateParams request)
    {
        var attempts = 0;
        while (true)
        {
            var done = true;
            var message = await client.Messages.Create(request);
            if (message.StopReason == StopReason.Refusal) //~ RFA016
            {
                done = false;
                attempts++;
            }

            if (done || attempts > 3)
            {
                return message;
            }
        }
    }

    public async Task<Message> Continue(MessageCreateParams request)
    {
        while (true)
        {
            var message = await client.Messages.Create(request);
            if (message.StopReason == StopReason.Refusal) //~ RFA016
            {
                await Task.Delay(100);
                continue;
            }

            return message;
        }
    }

    // Goes round on a pause as well, which is another matter.
    public async Task<Message> AlsoOnAPause(MessageCreateParams request)
    {
        while (true)
        {
            var message = await client.Messages.Create(request);
            if (message.StopReason == StopReason.PauseTurn)
            {
                continue;
            }

            if (message.StopReason == StopReason.Refusal) //~ RFA016
            {
                continue;
            }

            return message;
        }
    }

    public async Task<Message> Counted(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        for (var i = 0; i < 3 && message.StopReason == StopReason.Refusal; i++) //~ RFA016
        {
            message = await client.Messages.Create(request);
        }

        return message;
    }

    // Who is told at last was not told in between.
    public async Task<Message> GivesUp(MessageCreateParams request)
    {
        Message message;
        var attempts = 0;
        do
        {
            message = await client.Messages.Create(request);
        }
        while (message.StopReason == StopReason.Refusal && ++attempts < 5); //~ RFA016

        if (message.StopReason == StopReason.Refusal)
        {
            throw new InvalidOperationException("Declined: " + message.StopDetails?.Category?.Raw());
        }

        return message;
    }

    public async Task<List<Message>> InnerLoop(IEnumerable<string> questions)
    {
        var messages = new List<Message>();
        foreach (var question in questions)
        {
            var request = new MessageCreateParams { Model = Model.ClaudeOpus5_5, MaxTokens = 100, Messages = [new UserMessageParam(question)] };
            Message message;
            do
            {
                message = await client.Messages.Create(request);
            }
            while (message.StopReason == StopReason.Refusal); //~ RFA016

            messages.Add(message);
        }

        return messages;
    }

    public async Task<Message> SwitchInALoop(MessageCreateParams request)
    {
        for (var attempt = 0; attempt < 5; attempt++)
        {
            var message = await client.Messages.Create(request);
            switch (message.StopReason?.Value())
            {
                case StopReason.Refusal: //~ RFA016
                    Console.WriteLine("declined");
                    break;
                default:
                    return message;
            }
        }

        throw new TimeoutException();
    }

    public async Task<Message> RequestMadeInTheLoop(string question, TextWriter log)
    {
        for (var attempt = 0; ; attempt++)
        {
            var request = new MessageCreateParams { Model = Model.ClaudeOpus5_5, MaxTokens = 100, Messages = [new UserMessageParam(question)] };
            var message = await client.Messages.Create(request);
            if (message.StopReason != StopReason.Refusal || attempt > 2) //~ RFA016
            {
                return message;
            }

            log.WriteLine("attempt " + attempt + " of " + question);
        }
    }
}
