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
        Dictionary<Category, Action<Ticket>> actions = new() { { Category.Cyber, ticket => ticket.Priority = 1 }, { Category.Bio, ticket => ticket.Priority = 2 }, { Category.FrontierLlm, HandleFrontierLlmRefusal } };
        if (details.Category is { } category && actions.TryGetValue(category.Value(), out var action))
        {
            action(ticket);
        }

        return "" + ticket.Priority;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusal(Ticket ticket) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    // What is called `_` has no name, and the SDK's types have one that says what they are.
    public static string Discards(RefusalStopDetails details)
    {
        var texts = new Dictionary<Category, Func<RefusalStopDetails, Ticket, string, string>>
        {
            [Category.Cyber] = static (_, _, _) => "cyber",
            [Category.Bio] = static (d, t, _) => d.Explanation + t.Priority,
            [Category.FrontierLlm] = HandleFrontierLlmRefusalInDiscards,
        };
        return details.Category is { } category && texts.TryGetValue(category.Value(), out var text) ? text(details, new Ticket(), "") : "other";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInDiscards(RefusalStopDetails details, Ticket t, string arg3) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string Methods(RefusalStopDetails details)
    {
        var writers = new Dictionary<Category, Writer>
        {
            [Category.Cyber] = delegate { return "cyber"; },
            [Category.Bio] = Bio,
            [Category.FrontierLlm] = HandleFrontierLlmRefusalInMethods,
        };
        return details.Category is { } category && writers.TryGetValue(category.Value(), out var writer) ? writer(new Ticket(), 1) : "other";
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static string HandleFrontierLlmRefusalInMethods(Ticket urgent, int number) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Bio(Ticket urgent, int number) => "bio" + urgent.Priority + number;
}
