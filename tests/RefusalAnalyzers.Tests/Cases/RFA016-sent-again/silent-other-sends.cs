using Anthropic;
using Anthropic.Models.Messages;

namespace Again;

public interface IModel
{
    Task<Message> Ask(MessageCreateParams request);
}

public class OtherSends(IAnthropicClient client, IModel model, Message? cached)
{
    private Message? _last;

    // What it sends, nobody knows.
    public async Task<Message> ByAnInterface(MessageCreateParams request)
    {
        var message = await model.Ask(request);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            message = await model.Ask(request);
        }

        return message;
    }

    protected virtual Task<Message> Send(MessageCreateParams request) => client.Messages.Create(request);

    public async Task<Message> Overridable(MessageCreateParams request)
    {
        var message = await Send(request);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            message = await Send(request);
        }

        return message;
    }

    // A helper that does more.
    private async Task<Message> Prepared(string question)
    {
        Console.WriteLine(question);
        return await client.Messages.Create(new MessageCreateParams { Model = Model.ClaudeOpus5_5, MaxTokens = 100, Messages = [new UserMessageParam(question)] });
    }

    public async Task<Message> ByMore(string question)
    {
        var message = await Prepared(question);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            message = await Prepared(question);
        }

        return message;
    }

    // Not the answer that is tested.
    public async Task<Message> OtherAnswer(MessageCreateParams request, MessageCreateParams other)
    {
        var first = await client.Messages.Create(request);
        var second = await client.Messages.Create(other);
        if (first.StopReason == StopReason.Refusal) //~ RFA012
        {
            second = await client.Messages.Create(other);
        }

        return second;
    }

    public async Task<Message> FromACache(MessageCreateParams request)
    {
        var message = cached ?? await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            message = await client.Messages.Create(request);
        }

        return message;
    }

    public async Task<Message> OfAField(MessageCreateParams request)
    {
        if (_last?.StopReason == StopReason.Refusal)
        {
            _last = await client.Messages.Create(request);
        }

        return _last!;
    }

    public async Task<Message> OfAParameter(Message message, MessageCreateParams request)
    {
        if (message.StopReason == StopReason.Refusal)
        {
            return await client.Messages.Create(request);
        }

        return message;
    }

    // Kept for later, by whoever calls it.
    public async Task<Func<Task<Message>>> InALambda(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            return () => client.Messages.Create(request);
        }

        return () => Task.FromResult(message);
    }

    // Sent twice in any case.
    public async Task<Message> TwiceAnyway(MessageCreateParams request)
    {
        var first = await client.Messages.Create(request);
        if (first.StopReason == StopReason.Refusal) //~ RFA012
        {
            Console.WriteLine("declined at first");
        }

        return await client.Messages.Create(request);
    }

    // Only an answer is asked for again.
    public async Task<Message> OnAnAnswer(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            throw new InvalidOperationException("Declined.");
        }

        return await client.Messages.Create(request);
    }

    public async Task<long> Counted(MessageCreateParams request, MessageCountTokensParams count)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            return (await client.Messages.CountTokens(count)).InputTokens;
        }

        return message.Usage.InputTokens;
    }
}
