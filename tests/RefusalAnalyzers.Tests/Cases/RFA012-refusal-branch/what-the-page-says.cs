// from: someone who had read only what the rules promise
using Anthropic;
using Anthropic.Models.Beta.Messages;
using Anthropic.Models.Messages;
using Category = Anthropic.Models.Messages.Category;

namespace Harbor.Page;

public readonly record struct Finish(string Name)
{
    public static readonly Finish Stop = new("stop");
    public static Finish ContentFilter { get; } = new("content_filter");
    public static Finish Mutable { get; set; } = new("any");
}

public sealed class Policy<T>(Func<T, bool> when)
{
    public Policy<T> OnRetry(Action<T> act) => when is null ? this : new(r => { act(r); return when(r); });
}

public static class Desk
{
    // A static readonly field or property in a mapping.
    public static Finish Map(StopReason? reason) => reason switch
    {
        StopReason.EndTurn => Finish.Stop,
        StopReason.Refusal => Finish.ContentFilter,
        _ => Finish.Stop,
    };

    public static Finish MapOf(Message m) => m.StopReason?.Value() switch
    {
        StopReason.Refusal => Finish.ContentFilter,
        _ => Finish.Stop,
    };

    // One that can change is none.
    public static Finish MapChanging(Message m) => m.StopReason?.Value() switch
    {
        StopReason.Refusal => Finish.Mutable, //~ RFA012
        _ => Finish.Stop,
    };

    // A policy that retries: the predicate is a question, the act a branch.
    public static Policy<Message> Retry(Action<string> log) => new Policy<Message>(m => m.StopReason == StopReason.Refusal).OnRetry(m =>
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            log("declined, again");
        }
    });

    // The length of the explanation, and its being there, are no look.
    public static void Length(Message m, Action<int> log)
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            log(m.StopDetails?.Explanation?.Length ?? 0);
        }
    }

    // Thrown away by a discard.
    public static void Discarded(Message m, Action<int> log)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            _ = m.StopDetails?.Category;
            log(1);
        }
    }

    // Looked at before, in a guard.
    public static void Before(Message m, Action<string> log)
    {
        if (m.StopDetails?.Category?.Value() == Category.FrontierLlm)
        {
            log("commercial terms");
            return;
        }

        if (m.StopReason == StopReason.Refusal)
        {
            log("declined");
        }
    }

    // Two responses: the look at one is none at the other.
    public static void Two(Message first, Message second, Action<string> log)
    {
        if (first.StopReason == StopReason.Refusal)
        {
            log(first.StopDetails?.Category?.Raw() ?? "none");
        }

        if (second.StopReason == StopReason.Refusal) //~ RFA012
        {
            log("declined");
        }
    }

    // Not refused.
    public static void Otherwise(Message m, Action<string> log)
    {
        if (m.StopReason != StopReason.Refusal)
        {
            log("fine");
        }
    }

    // The details handed on beside a look at nothing.
    public static void Details(BetaMessage m, Action<BetaRefusalStopDetails?> handle)
    {
        if (m.StopReason == BetaStopReason.Refusal)
        {
            handle(m.StopDetails);
        }
    }

    // A dictionary of counters by stop reason looks at nothing.
    public static void Counters(Message m, Dictionary<StopReason, int> counts)
    {
        var reason = m.StopReason!.Value();
        counts[reason] = counts.GetValueOrDefault(reason) + 1;
    }

    // A catch of one's own exception is no branch.
    public static async Task<string> Caught(Func<Task<string>> ask)
    {
        try
        {
            return await ask();
        }
        catch (InvalidOperationException e) when (e.Message.Contains("refusal"))
        {
            return "declined";
        }
    }

    // Either of two spellings.
    public static void Either(Message m, Action<string> log)
    {
        if (m.StopReason == "refusal" || m.StopDetails is not null) //~ RFA012
        {
            log("declined");
        }
    }
}
