// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Resilience;

public sealed record RetryDecision(bool Retry, string? Model, TimeSpan Delay)
{
    public static readonly RetryDecision Stop = new(false, null, TimeSpan.Zero);
}

public sealed class RetryPolicy(IReadOnlyList<string> models)
{
    private static readonly StringComparer s_comparer = StringComparer.OrdinalIgnoreCase;

    // A tuple of the wire text and a number: the text is the subject, `{ } n when`-free arms with `_` name the categories.
    public RetryDecision Decide(RefusalStopDetails d, int attempt) => (d.Category?.Raw(), attempt) switch //~ RFA001 RFA003
    {
        ("cyber", _) => new(true, models[0], TimeSpan.FromSeconds(1)),
        ("bio", _) => new(true, models[^1], TimeSpan.FromSeconds(2)),
        _ => RetryDecision.Stop,
    };

    // "A constant in another tuple element is a guard": frontier_llm is named under a guard only, so it is still left out.
    public RetryDecision Guarded(RefusalStopDetails d, int attempt) => (d.Category?.Raw(), attempt) switch //~ RFA001
    {
        ("cyber", _) => new(true, models[0], TimeSpan.FromSeconds(1)),
        ("bio", _) => new(true, models[^1], TimeSpan.FromSeconds(2)),
        ("frontier_llm", 0) => new(true, models[1], TimeSpan.FromSeconds(3)),
        ("reasoning_extraction", _) => new(false, "adaptive", TimeSpan.Zero),
        ("general_harms", _) => new(true, models[0], TimeSpan.FromSeconds(4)),
        _ => RetryDecision.Stop,
    };

    // Complete in a tuple.
    public RetryDecision Complete(RefusalStopDetails d, bool last) => (last, d.Category?.Raw()) switch
    {
        (_, "cyber") => new(true, models[0], TimeSpan.FromSeconds(1)),
        (_, "bio") => new(true, models[^1], TimeSpan.FromSeconds(2)),
        (_, "frontier_llm") => new(true, models[1], TimeSpan.FromSeconds(3)),
        (_, "reasoning_extraction") => new(false, "adaptive", TimeSpan.Zero),
        (_, "general_harms") => new(true, models[0], TimeSpan.FromSeconds(4)),
        _ => RetryDecision.Stop,
    };

    // A comparer that ignores case asks one question per call.
    public static bool IsModels(RefusalStopDetails d) => s_comparer.Equals(d.Category?.Raw(), "frontier_llm");

    // One question plus a counter.
    public static bool Again(RefusalStopDetails d, int attempt) => attempt < 1 && d.Category?.Raw() == "bio";

    // A tuple of two strings that have nothing to do with a refusal.
    public static int Route(string verb, string path) => (verb, path) switch
    {
        ("GET", "bio") => 1,
        ("POST", "cyber-monday") => 2,
        _ => 0,
    };

    // A static local function with a lambda, complete by `not null` and a set with frontier_llm.
    public static Func<string?, bool> Filter()
    {
        return static code => IsRetryable(code);

        static bool IsRetryable(string? code) => code is "cyber" or "frontier_llm" or "bio";
    }
}
