using Anthropic.Models.Messages;

/// <summary>What is returned, or an exception in its place.</summary>
public static class Sample
{
    public static string Run(Message message)
    {
        var log = new List<string>();
        foreach (var run in new Func<Message, Message>[] { Straight, Inverted, Named, InASection, Commented, x => Lambda(x)() })
        {
            try
            {
                log.Add(run(message).StopReason?.Raw() ?? "none");
            }
            catch (InvalidOperationException e)
            {
                log.Add(e.Message);
            }
        }

        return string.Join(",", log);
    }

    private static Message Straight(Message message)
    {
        // Nobody is told why.
        return message.StopReason == StopReason.Refusal ? throw new InvalidOperationException("declined") : message; // so far
    }

    private static Message Inverted(Message message)
    {
        var same = message;
        return (message.StopReason != StopReason.Refusal)
            ? same
            : throw new InvalidOperationException("declined");
    }

    private static Message Named(Message message)
    {
        return message is { StopReason: { } reason } && reason == StopReason.Refusal ? throw new InvalidOperationException("declined: " + reason.Raw()) : message;
    }

    private static Message InASection(Message message)
    {
        switch (message.Content.Count)
        {
            case 0:
                return message.StopReason == StopReason.Refusal ? throw new InvalidOperationException("declined") : message;
            default:
                return message;
        }
    }

    private static Message Commented(Message message)
    {
        return message.StopReason == StopReason.Refusal
            ? throw new InvalidOperationException("declined") // one day
            : message;
    }

    private static Func<Message> Lambda(Message message) => () =>
    {
        return message.StopReason == StopReason.Refusal ? throw new InvalidOperationException("declined") : message;
    };
}
