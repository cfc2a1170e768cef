using System.Collections.Generic;
using Anthropic.Models.Messages;

public sealed class Ticket
{
    public string Queue { get; set; } = "";

    public int Priority { get; set; }

    public string Note { get; set; } = "";
}

public static class Sample
{
    public static string Run(RefusalStopDetails details)
    {
        var ticket = new Ticket();
        Route(ticket, details);
        Chain(ticket, details);
        return Locals(details) + ticket.Queue + ticket.Priority + ticket.Note + string.Join(",", Loop([details]));
    }

    private static void Route(Ticket ticket, RefusalStopDetails details)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                ticket.Queue = "security";
                ticket.Priority = 1;
                break;
            case Category.ReasoningExtraction:
                ticket.Queue = "prompts";
                break;
            case Category.FrontierLlm:
                (ticket.Queue, ticket.Priority) = HandleFrontierLlmRefusal(details);
                break;
            default:
                ticket.Queue = "general";
                ticket.Priority = 3;
                ticket.Note = "only here";
                break;
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static (string Queue, int Priority) HandleFrontierLlmRefusal(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static void Chain(Ticket ticket, RefusalStopDetails details)
    {
        var category = details.Category?.Value();
        if (category == Category.Cyber)
        {
            ticket.Queue = "security";
            ticket.Priority = 1;
        }
        else if (category == Category.Bio)
        {
            ticket.Queue = "science";
        }
        else if (category == Category.FrontierLlm)
        {
            (ticket.Queue, ticket.Priority) = HandleFrontierLlmRefusalInChain(details);
        }
        else
        {
            ticket.Priority = 3;
            ticket.Queue = "general";
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static (string Queue, int Priority) HandleFrontierLlmRefusalInChain(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static string Locals(RefusalStopDetails details)
    {
        string text;
        var code = 0;
        var scratch = "";
        switch (details.Category?.Value())
        {
            case Category.Cyber:
                text = "cyber";
                code = 1;
                scratch = "x";
                break;
            case Category.Bio:
                text = "bio";
                break;
            case Category.FrontierLlm:
                (text, code) = HandleFrontierLlmRefusalInLocals(details);
                break;
            default:
                text = "other";
                code = 2;
                scratch = "y";
                break;
        }

        return text + code;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static (string text, int code) HandleFrontierLlmRefusalInLocals(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    private static IEnumerable<string> Loop(IEnumerable<RefusalStopDetails> all)
    {
        var (queue, priority) = ("", 0);
        foreach (var details in all)
        {
            switch (details.Category?.Value())
            {
                case Category.Cyber:
                    queue = "security";
                    priority = 1;
                    break;
                case Category.Bio:
                    queue = "science";
                    break;
                case Category.GeneralHarms:
                    priority = 9;
                    continue;
                case Category.FrontierLlm:
                    (queue, priority) = HandleFrontierLlmRefusalInLoop(details);
                    break;
                default:
                    queue = "general";
                    priority = 2;
                    break;
            }

            yield return queue + priority;
        }
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static (string queue, int priority) HandleFrontierLlmRefusalInLoop(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");

    public static string InBlocks(RefusalStopDetails details, IReadOnlyList<Ticket> tickets)
    {
        switch (details.Category?.Value())
        {
            case Category.Cyber:
            {
                var first = tickets[0];
                first.Queue = "security";
                break;
            }

            case Category.FrontierLlm:
                HandleFrontierLlmRefusalInInBlocks(details);
                break;

            default:
            {
                var first = tickets[1];
                first.Queue = "general";
                break;
            }
        }

        return tickets[0].Queue;
    }

    /// <summary>Handles a <c>frontier_llm</c> refusal: the request could assist the development of competing AI models.</summary>
    /// <remarks>
    /// Restricted by Anthropic's commercial terms, not by content policy; benign machine-learning work can trigger it.
    /// Retry at most once, on another model: the same model usually refuses again.
    /// See https://platform.claude.com/docs/en/build-with-claude/refusals-and-fallback
    /// </remarks>
    private static void HandleFrontierLlmRefusalInInBlocks(RefusalStopDetails details) =>
        throw new NotImplementedException("Handle frontier_llm refusals.");
}
