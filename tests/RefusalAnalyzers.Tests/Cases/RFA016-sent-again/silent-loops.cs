using Anthropic;
using Anthropic.Models.Messages;

namespace Again;

public sealed class OtherLoops(IAnthropicClient client)
{
    // Goes round whatever the answer.
    public async Task<int> Samples(MessageCreateParams request)
    {
        var refused = 0;
        for (var i = 0; i < 100; i++)
        {
            var message = await client.Messages.Create(request);
            if (message.StopReason == StopReason.Refusal) //~ RFA012
            {
                refused++;
            }
        }

        return refused;
    }

    public async Task Timer(MessageCreateParams request, PeriodicTimer timer)
    {
        while (await timer.WaitForNextTickAsync())
        {
            var message = await client.Messages.Create(request);
            if (message.StopReason == StopReason.Refusal) //~ RFA012
            {
                Console.WriteLine("declined");
                continue;
            }

            Console.WriteLine(message.ID);
        }
    }

    public async Task<List<string>> UntilEnough(MessageCreateParams request)
    {
        var ids = new List<string>();
        while (ids.Count < 10)
        {
            var message = await client.Messages.Create(request);
            if (message.StopReason != StopReason.Refusal)
            {
                ids.Add(message.ID);
            }
        }

        return ids;
    }

    // The refusal is never named.
    public async Task<Message> UntilTheEnd(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        while (message.StopReason != StopReason.EndTurn)
        {
            message = await client.Messages.Create(request);
        }

        return message;
    }

    public async Task<Message> Tools(List<MessageParam> history, Func<Message, Task<MessageParam>> run)
    {
        while (true)
        {
            var message = await client.Messages.Create(new MessageCreateParams { Model = Model.ClaudeOpus5_5, MaxTokens = 100, Messages = history });
            if (message.StopReason == StopReason.ToolUse)
            {
                history.Add(await run(message));
                continue;
            }

            if (message.StopReason == StopReason.Refusal)
            {
                Console.WriteLine("declined");
                continue;
            }

            return message;
        }
    }

    public async Task<Message> EachModel(MessageCreateParams request, Model[] models)
    {
        foreach (var model in models)
        {
            var message = await client.Messages.Create(request with { Model = model });
            if (message.StopReason != StopReason.Refusal)
            {
                return message;
            }
        }

        throw new TimeoutException();
    }

    public async Task<Message> EachClient(MessageCreateParams request, IEnumerable<IAnthropicClient> clients)
    {
        foreach (var each in clients)
        {
            var message = await each.Messages.Create(request);
            if (message.StopReason != StopReason.Refusal)
            {
                return message;
            }
        }

        throw new TimeoutException();
    }

    public async Task<Message> BuiltEachRound(Func<int, string> question)
    {
        for (var i = 0; ; i++)
        {
            var text = question(i);
            var message = await client.Messages.Create(new MessageCreateParams { Model = Model.ClaudeOpus5_5, MaxTokens = 100, Messages = [new UserMessageParam(text)] });
            if (message.StopReason != StopReason.Refusal)
            {
                return message;
            }
        }
    }

    public async Task<Message> WrittenAtTheEnd(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        while (message.StopReason == StopReason.Refusal)
        {
            message = await client.Messages.Create(request);
            request = request with { MaxTokens = request.MaxTokens / 2 };
        }

        return message;
    }

    // Leaves at the refusal; exceptions are another matter.
    public async Task<Message> OnExceptions(MessageCreateParams request)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                var message = await client.Messages.Create(request);
                if (message.StopReason == StopReason.Refusal) //~ RFA012
                {
                    throw new InvalidOperationException("Declined.");
                }

                return message;
            }
            catch (HttpRequestException) when (attempt < 3)
            {
                await Task.Delay(100);
            }
        }
    }

    public async Task<Message?> LeavesWithNothing(MessageCreateParams request)
    {
        while (true)
        {
            var message = await client.Messages.Create(request);
            if (message.StopReason == StopReason.Refusal) //~ RFA012
            {
                return null;
            }

            if (message.StopReason == StopReason.PauseTurn)
            {
                continue;
            }

            return message;
        }
    }

    public async Task<Message> Question(IEnumerator<MessageCreateParams> requests)
    {
        while (requests.MoveNext())
        {
            var message = await client.Messages.Create(requests.Current);
            if (message.StopReason == StopReason.Refusal)
            {
                continue;
            }

            return message;
        }

        throw new TimeoutException();
    }
}
