using System;
using System.Collections.Generic;
using Anthropic.Models.Messages;

public sealed class Ticket
{
    public int Priority { get; set; }
}

public delegate string Writer(Ticket item, int line);

public static class Sample
{
    public static string Lambdas(RefusalStopDetails details)
    {
        var ticket = new Ticket();
        Dictionary<Category, Action<Ticket>> actions = new() { { Category.Cyber, ticket => ticket.Priority = 1 }, { Category.Bio, ticket => ticket.Priority = 2 } };
        if (details.Category is { } category && actions.TryGetValue(category.Value(), out var action))
        {
            action(ticket);
        }

        return "" + ticket.Priority;
    }

    // What is called `_` has no name, and the SDK's types have one that says what they are.
    public static string Discards(RefusalStopDetails details)
    {
        var texts = new Dictionary<Category, Func<RefusalStopDetails, Ticket, string, string>>
        {
            [Category.Cyber] = static (_, _, _) => "cyber",
            [Category.Bio] = static (d, t, _) => d.Explanation + t.Priority,
        };
        return details.Category is { } category && texts.TryGetValue(category.Value(), out var text) ? text(details, new Ticket(), "") : "other";
    }

    public static string Methods(RefusalStopDetails details)
    {
        var writers = new Dictionary<Category, Writer>
        {
            [Category.Cyber] = delegate { return "cyber"; },
            [Category.Bio] = Bio,
        };
        return details.Category is { } category && writers.TryGetValue(category.Value(), out var writer) ? writer(new Ticket(), 1) : "other";
    }

    private static string Bio(Ticket urgent, int number) => "bio" + urgent.Priority + number;
}
