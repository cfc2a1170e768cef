using Anthropic;
using Anthropic.Models.Messages;

namespace Again;

public sealed class Recursion(IAnthropicClient client)
{
    public async Task<Message> Ask(MessageCreateParams request, int left = 3)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal && left > 0) //~ RFA016
        {
            return await Ask(request, left - 1);
        }

        return message;
    }

    public async Task<Message> Longer(string question, TimeSpan delay)
    {
        var message = await client.Messages.Create(new MessageCreateParams { Model = Model.ClaudeOpus5_5, MaxTokens = 100, Messages = [new UserMessageParam(question)] });
        if (message.StopReason != StopReason.Refusal) //~ RFA016
        {
            return message;
        }

        await Task.Delay(delay);
        return await Longer(question, delay * 2);
    }

    public Task<Message> Local(MessageCreateParams request)
    {
        return Try(1);

        async Task<Message> Try(int attempt)
        {
            var message = await client.Messages.Create(request);
            return message.StopReason == StopReason.Refusal && attempt < 4 ? await Try(attempt + 1) : message; //~ RFA016
        }
    }

    // The counter chooses the model.
    public async Task<Message> NextModel(MessageCreateParams request, int attempt)
    {
        var models = new[] { Model.ClaudeOpus5_5, Model.ClaudeSonnet5_5 };
        var message = await client.Messages.Create(request with { Model = models[attempt] });
        if (message.StopReason == StopReason.Refusal && attempt == 0)
        {
            return await NextModel(request, attempt + 1);
        }

        return message;
    }

    public async Task<Message> ChosenBefore(MessageCreateParams request, int attempt)
    {
        var model = Model.ClaudeOpus5_5;
        if (attempt > 0)
        {
            model = Model.ClaudeSonnet5_5;
        }

        var message = await client.Messages.Create(request with { Model = model });
        if (message.StopReason == StopReason.Refusal && attempt == 0)
        {
            return await ChosenBefore(request, attempt + 1);
        }

        return message;
    }

    public async Task<Message> Shorter(string question)
    {
        var message = await client.Messages.Create(new MessageCreateParams { Model = Model.ClaudeOpus5_5, MaxTokens = 100, Messages = [new UserMessageParam(question)] });
        if (message.StopReason == StopReason.Refusal && question.Length > 10)
        {
            return await Shorter(question[..10]);
        }

        return message;
    }

    public async Task<Message> Grown(List<MessageParam> history)
    {
        var message = await client.Messages.Create(new MessageCreateParams { Model = Model.ClaudeOpus5_5, MaxTokens = 100, Messages = history });
        if (message.StopReason == StopReason.Refusal)
        {
            history.RemoveAt(0);
            return await Grown(history);
        }

        return message;
    }

    public async Task<Message> WithALook(MessageCreateParams request, int left)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal && message.StopDetails?.Category?.Value() != Category.FrontierLlm && left > 0)
        {
            return await WithALook(request, left - 1);
        }

        return message;
    }
}

public class Overridable(IAnthropicClient client)
{
    // What another class makes of it, nobody knows.
    public virtual async Task<Message> Ask(MessageCreateParams request)
    {
        var message = await client.Messages.Create(request);
        if (message.StopReason == StopReason.Refusal)
        {
            return await Ask(request);
        }

        return message;
    }
}
