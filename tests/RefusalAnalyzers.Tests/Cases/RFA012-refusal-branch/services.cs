// from: someone who had read only what the rules promise
using Anthropic;
using Anthropic.Models.Messages;

namespace Harbor.Services;

public sealed record Reply(string Text, bool Refused, string? Model = null);

public interface ILog
{
    void Warn(string text, params object?[] values);
}

public sealed class DeclinedException(string text) : Exception(text);

public sealed class CategoryException(string text, string? category) : Exception(text)
{
    public string? Category { get; } = category;
}

public sealed class Service(IAnthropicClient client, ILog log)
{
    private int _declined;

    // 1: the commonest of all.
    public async Task<Reply> AskAsync(MessageCreateParams parameters, CancellationToken cancellation)
    {
        var message = await client.Messages.Create(parameters, cancellation);
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            log.Warn("Declined {Id} by {Model}", message.ID, message.Model.Raw());
            return new Reply("I can not help with that.", Refused: true);
        }

        return new Reply(TextOf(message), Refused: false);
    }

    // 2: a retry on the same model.
    public async Task<Message> RetryAsync(MessageCreateParams parameters)
    {
        for (var attempt = 1; ; attempt++)
        {
            var message = await client.Messages.Create(parameters);
            if (message.StopReason?.Value() is not StopReason.Refusal || attempt == 3) //~ RFA016
            {
                return message;
            }

            log.Warn("Attempt {Attempt} declined", attempt);
            await Task.Delay(TimeSpan.FromSeconds(attempt));
        }
    }

    // 3: a retry decided by the category.
    public async Task<Message> RetryByCategoryAsync(MessageCreateParams first, MessageCreateParams second)
    {
        var message = await client.Messages.Create(first);
        if (message.StopReason == StopReason.Refusal && message.StopDetails?.Category?.Value() is Category.FrontierLlm or Category.Cyber or Category.Bio)
        {
            message = await client.Messages.Create(second);
        }

        return message;
    }

    // 4: the category in a log line is a look.
    public async Task<string> LoggedAsync(MessageCreateParams parameters)
    {
        var message = await client.Messages.Create(parameters);
        if (message.StopReason == StopReason.Refusal)
        {
            log.Warn("Declined: {Category}", message.StopDetails?.Category?.Raw() ?? "none");
            throw new DeclinedException("Declined.");
        }

        return TextOf(message);
    }

    // 5: into an exception of its own, with the category.
    public async Task<string> TypedAsync(MessageCreateParams parameters)
    {
        var message = await client.Messages.Create(parameters);
        return message.StopReason == StopReason.Refusal
            ? throw new CategoryException("Declined.", message.StopDetails?.Category?.Raw())
            : TextOf(message);
    }

    // 6: the explanation in the exception is not.
    public async Task<string> ExplainedAsync(MessageCreateParams parameters)
    {
        var message = await client.Messages.Create(parameters);
        return message.StopReason == StopReason.Refusal //~ RFA012
            ? throw new DeclinedException(message.StopDetails?.Explanation ?? "Declined.")
            : TextOf(message);
    }

    // 7: a count is an act.
    public async Task CountAsync(MessageCreateParams parameters)
    {
        var message = await client.Messages.Create(parameters);
        if (message is { StopReason: { } stop } && stop.Value() == StopReason.Refusal) //~ RFA012
        {
            Interlocked.Increment(ref _declined);
        }
    }

    // 8: handed to a method that may look.
    public async Task<Reply> HandedAsync(MessageCreateParams parameters)
    {
        var message = await client.Messages.Create(parameters);
        if (message.StopReason == StopReason.Refusal)
        {
            return Declined(message);
        }

        return new Reply(TextOf(message), false);
    }

    private static Reply Declined(Message message) => new("Declined: " + message.StopDetails?.Category?.Raw(), true);

    // 9: a flag that is returned is no handling.
    public static bool WasRefused(Message message)
    {
        if (message.StopReason == StopReason.Refusal)
        {
            return true;
        }

        return false;
    }

    // 10: nor is nothing at all.
    public static void Ignore(Message message)
    {
        if (message.StopReason == StopReason.Refusal)
        {
            return;
        }

        Console.WriteLine(message.ID);
    }

    // 11: an object initializer.
    public static Answer Initialized(Message message) => message.StopReason == StopReason.Refusal //~ RFA012
        ? new Answer { Refused = true, Text = "" }
        : new Answer { Text = message.ID };

    public sealed class Answer
    {
        public bool Refused { get; init; }
        public string Text { get; init; } = "";
    }

    // 12: an empty string is a constant.
    public static string Empty(Message message) => message.StopReason == StopReason.Refusal ? string.Empty : message.ID;

    // 13: what a caller wraps whole.
    public static (Message? Refused, string Text) Paired(Message message)
    {
        if (message.StopReason == StopReason.Refusal)
        {
            return (message, "declined");
        }

        return (null, TextOf(message));
    }

    private static string TextOf(Message message) => string.Concat(message.Content.Select(b => b.Value).OfType<TextBlock>().Select(b => b.Text));
}
