// sdk: 13.14.0
// option: refusal_analyzers.excluded_enums = Anthropic.Models.Messages.Category
// why: an excluded enum is asked for no category, but code that reads it has looked: a warning must be right.
using System;
using Anthropic.Models.Messages;

static class Replies
{
    static void Logs(Message message)
    {
        if (message.StopReason == StopReason.Refusal)
        {
            Console.WriteLine(message.StopDetails?.Category?.Raw());
            throw new InvalidOperationException();
        }
    }

    static string Decides(Message message)
    {
        if (message.StopReason == StopReason.Refusal)
        {
            switch (message.StopDetails?.Category?.Value())
            {
                case Category.Cyber: throw new InvalidOperationException("security");
                default: throw new InvalidOperationException("other");
            }
        }

        return "";
    }

    static void Matches(Message message)
    {
        if (message.StopReason == StopReason.Refusal)
        {
            Console.WriteLine(message is { StopDetails.Category: { } category } ? category.Raw() : "none");
            throw new InvalidOperationException();
        }
    }

    static void ShowsAll(Message message)
    {
        if (message.StopReason == StopReason.Refusal)
        {
            throw new InvalidOperationException("declined: " + message.StopDetails);
        }
    }

    static void OnlyTheText(Message message)
    {
        if (message.StopReason == StopReason.Refusal) //~ RFA012
        {
            throw new InvalidOperationException(message.StopDetails?.Explanation);
        }
    }
}
