// A look at the category in the condition itself counts in either form; so does a response that is handed on there once the refusal is known.
using System;
using System.Linq;
using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;
using Category = Anthropic.Models.Messages.Category;
using StopReason = Anthropic.Models.Messages.StopReason;

public interface IAdvisor
{
    bool IsWorthAnotherTry(Message message);
}

public sealed class Turn
{
    public Message? Last { get; set; }
}

public sealed class Desk(IAdvisor advisor)
{
    private int _declined;

    public string Guard(Message message)
    {
        if (message.StopReason != StopReason.Refusal || message.StopDetails?.Category == Category.ReasoningExtraction)
        {
            return message.ID;
        }

        return Decline();
    }

    public string GuardWithPattern(Message message)
    {
        if (message is not { StopReason: { } reason, StopDetails.Category: { } category } || reason != StopReason.Refusal || category == Category.Bio)
        {
            return message.ID;
        }

        return Decline();
    }

    public string Negated(Message message)
    {
        if (!(message.StopReason == StopReason.Refusal && message.StopDetails?.Category?.Value() is Category.Cyber))
        {
            return message.ID;
        }

        return Decline();
    }

    public string Else(Message message)
    {
        if (message.StopReason != StopReason.Refusal || message.StopDetails?.Category == Category.Cyber)
        {
            return message.ID;
        }
        else
        {
            return Decline();
        }
    }

    public string Conditional(Message message) =>
        message.StopReason != StopReason.Refusal || message.StopDetails?.Category == Category.Cyber ? message.ID : Decline();

    public string HandedOn(Message message)
    {
        if (message.StopReason != StopReason.Refusal || !advisor.IsWorthAnotherTry(message))
        {
            return message.ID;
        }

        return Decline();
    }

    // Without a look, each of these is told.
    public string Blind(Message message)
    {
        if (message.StopReason != StopReason.Refusal || message.ID.Length == 0) //~ RFA012
        {
            return message.ID;
        }

        return Decline();
    }

    public string Chained(Message message)
    {
        if (message.StopReason?.Raw()?.Equals("refusal") == true) //~ RFA012
        {
            return Decline();
        }

        return message.ID;
    }

    public string Settable(Turn turn, object answer)
    {
        if (turn is { Last: { StopReason: { } reason } } && reason == StopReason.Refusal) //~ RFA012
        {
            return Decline();
        }

        if (answer is Message { StopReason: { } last } && last == StopReason.Refusal) //~ RFA012
        {
            return Decline();
        }

        return "";
    }

    public void Header(Message message, Func<Message> next)
    {
        for (; message.StopReason == StopReason.Refusal; message = next()) //~ RFA012
        {
            _declined++;
        }
    }

    // What calls itself has a response of its own: the look below is no look at this one.
    public string Recursive(Func<Message> next)
    {
        return Ask(0);

        string Ask(int round)
        {
            var message = next();
            if (message.StopReason == StopReason.Refusal && round < 3) //~ RFA012
            {
                return Ask(round + 1);
            }

            return message.StopDetails?.Category?.Raw() ?? message.ID;
        }
    }

    // Which model took over is no part of an answer.
    public string TakenOver(BetaMessage message)
    {
        if (message.StopReason == BetaStopReason.Refusal) //~ RFA012
        {
            var blocks = message.Content.Select(static block => block.Value).OfType<BetaFallbackBlock>().Count();
            foreach (var block in message.Content)
            {
                if (block.TryPickFallback(out _))
                {
                    blocks++;
                }
            }

            return Decline() + blocks + message.Content.Any(static block => block.Value is BetaFallbackBlock);
        }

        return message.ID;
    }

    private string Decline() => "declined " + ++_declined;
}
