using Anthropic;
using Anthropic.Models.Messages;

namespace Again;

public sealed class Changed(IAnthropicClient client, IAnthropicClient spare)
{
    private Model _model = Model.ClaudeOpus5_5;
    private readonly List<MessageParam> _history = [];

    public async Task<Message> OtherModel(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            message = await client.Messages.Create(request with { Model = Model.ClaudeSonnet5_5 });
        }

        return message;
    }

    public async Task<Message> OtherModelFirst(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            message = await client.Messages.Create(request with { Model = Model.ClaudeSonnet5_5 });
            if (message.StopReason == StopReason.Refusal)
            {
                throw new InvalidOperationException("Declined: " + message.StopDetails?.Category?.Raw());
            }
        }

        return message;
    }

    public async Task<Message> OtherClient(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            message = await spare.Messages.Create(request);
        }

        return message;
    }

    public async Task<Message> OtherAccount(MessageCreateParams request, string key)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            message = await client.WithOptions(options => options with { ApiKey = key }).Messages.Create(request);
        }

        return message;
    }

    public async Task<Message> FieldIsWritten(string question)
    {
        var message = await client.Messages.Create(new MessageCreateParams { Model = _model, MaxTokens = 100, Messages = [new UserMessageParam(question)] });
        if (message.StopReason == StopReason.Refusal)
        {
            _model = Model.ClaudeSonnet5_5;
            message = await client.Messages.Create(new MessageCreateParams { Model = _model, MaxTokens = 100, Messages = [new UserMessageParam(question)] });
        }

        return message;
    }

    public async Task<Message> FieldIsWrittenElsewhere(string question)
    {
        var message = await Send(question);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            Degrade();
            message = await Send(question);
        }

        return message;
    }

    public async Task<Message> ListIsChanged(MessageParam hint)
    {
        var message = await SendHistory();
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            _history.Add(hint);
            message = await SendHistory();
        }

        return message;
    }

    public async Task<Message> ListIsGivenAway(List<MessageParam> history)
    {
        var message = await client.Messages.Create(new MessageCreateParams { Model = Model.ClaudeOpus5_5, MaxTokens = 100, Messages = history });
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            Shorten(history);
            message = await client.Messages.Create(new MessageCreateParams { Model = Model.ClaudeOpus5_5, MaxTokens = 100, Messages = history });
        }

        return message;
    }

    public async Task<Message> CallInTheArguments(Func<string> question)
    {
        var message = await client.Messages.Create(new MessageCreateParams { Model = Model.ClaudeOpus5_5, MaxTokens = 100, Messages = [new UserMessageParam(question())] });
        if (message.StopReason == StopReason.Refusal)
        {
            message = await client.Messages.Create(new MessageCreateParams { Model = Model.ClaudeOpus5_5, MaxTokens = 100, Messages = [new UserMessageParam(question())] });
        }

        return message;
    }

    public async Task<Message> NextOfAQueue(MessageCreateParams request, Queue<Model> models)
    {
        var message = await client.Messages.Create(request with { Model = models.Dequeue() });
        if (message.StopReason == StopReason.Refusal)
        {
            message = await client.Messages.Create(request with { Model = models.Dequeue() });
        }

        return message;
    }

    public async Task<Message> NextOfAnArray(MessageCreateParams request, Model[] models)
    {
        var i = 0;
        var message = await client.Messages.Create(request with { Model = models[i] });
        while (message.StopReason == StopReason.Refusal && i + 1 < models.Length)
        {
            i++;
            message = await client.Messages.Create(request with { Model = models[i] });
        }

        return message;
    }

    public async Task<Message> AnotherServiceInBetween(MessageCreateParams request, Func<MessageCreateParams, Task<Message>> ask)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            message = await ask(request);
        }

        return message;
    }

    private Task<Message> Send(string question) =>
        client.Messages.Create(new MessageCreateParams { Model = _model, MaxTokens = 100, Messages = [new UserMessageParam(question)] });

    private Task<Message> SendHistory() => client.Messages.Create(new MessageCreateParams { Model = Model.ClaudeOpus5_5, MaxTokens = 100, Messages = _history });

    private void Degrade() => _model = Model.ClaudeSonnet5_5;

    private static void Shorten(List<MessageParam> history) => history.RemoveAt(0);
}
