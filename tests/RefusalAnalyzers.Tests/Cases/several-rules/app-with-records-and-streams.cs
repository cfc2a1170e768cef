// from: someone who had read only what the rules promise
using System.Runtime.CompilerServices;
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Streams;

public abstract record ChatEvent
{
    public sealed record Text(string Value) : ChatEvent;
    public sealed record Declined(string? Category, string? Why) : ChatEvent;
    public sealed record Done(string? Reason) : ChatEvent;
}

public readonly record struct Outcome(string Code, Category? Category = null)
{
    // "`default`" of a nullable optional parameter is null.
    public static Outcome Create(string code, Category? category = default) => new(code, category);

    // `with` and a null category.
    public Outcome Clear() => this with { Category = default };

    // The record's own text is no ApiEnum text.
    public bool IsEmpty => ToString() == "none" || $"{this}" == "empty";
}

public static class ChatStream
{
    // A stream that copies the texts.
    public static async IAsyncEnumerable<ChatEvent> Read(
        IAsyncEnumerable<RawMessageStreamEvent> events, [EnumeratorCancellation] CancellationToken token = default)
    {
        await foreach (var item in events.WithCancellation(token).ConfigureAwait(false))
        {
            if (!item.TryPickDelta(out var delta)) continue;
            var details = delta.Delta.StopDetails;
            yield return details is null
                ? new ChatEvent.Done(delta.Delta.StopReason?.Raw())
                : new ChatEvent.Declined(details.Category?.Raw(), details.Explanation);
        }
    }

    // Over the record's property: a positional pattern with the wire texts, frontier_llm missing.
    public static string Render(ChatEvent e) => e switch //~ RFA001
    {
        ChatEvent.Declined { Category: "cyber" } => "Security.",
        ChatEvent.Declined { Category: "bio" } => "Science.",
        ChatEvent.Declined { Category: "reasoning_extraction" } => "Prompt.",
        ChatEvent.Declined { Category: "general_harms" } => "Policy.",
        _ => "",
    };

    // Over types only.
    public static string Kind(ChatEvent e) => e switch
    {
        ChatEvent.Text t => t.Value,
        ChatEvent.Declined d => d.Why ?? "declined",
        _ => "done",
    };

    // One name in a pattern.
    public static bool IsModels(ChatEvent e) => e is ChatEvent.Declined { Category: "frontier_llm" };

    // Two names in a pattern.
    public static bool IsSensitive(ChatEvent.Declined e) => e is { Category: "cyber" or "bio" }; //~ RFA002

    // The end reasons of an own record: not the SDK's.
    public static bool Finished(ChatEvent.Done d) => d.Reason == "end_turn" || d.Reason?.ToString() == "stop_sequence";

    // A category local that is filled in a loop and asked once.
    public static async Task<bool> AnyModels(IAsyncEnumerable<ChatEvent> events)
    {
        string? last = null;
        await foreach (var e in events)
        {
            if (e is ChatEvent.Declined d) last = d.Category;
        }

        return last == "frontier_llm";
    }

    // `Task<Category>` awaited: the conversion needs the enum and it is there.
    public static async Task<string> Awaited(Task<Category> task) => (await task).ToString();
}
