// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public sealed record Reply(string Text)
{
    public int Status { get; init; }
    public int Level { get; init; }
    public List<string> Tags { get; init; } = [];
}

public static class Replies
{

    // "with the same constant values": the initializer sets another value.
    public static Reply Init(Category? c) => c switch
    {
        Category.Cyber => new Reply("no") { Status = 400 },
        Category.Bio => new Reply("no") { Status = 400 },
        Category.FrontierLlm => new Reply("no") { Status = 403 },
        Category.ReasoningExtraction => new Reply("no") { Status = 400 },
        Category.GeneralHarms => new Reply("no") { Status = 400 },
        _ => new Reply("no") { Status = 400 },
    };

    // "on the same symbols": the initializer sets another property.
    public static Reply Member(Category? c) => c switch
    {
        Category.Cyber or Category.Bio => new("no") { Status = 1 },
        Category.FrontierLlm => new("no") { Level = 1 },
        Category.ReasoningExtraction or Category.GeneralHarms => new("no") { Status = 1 },
        _ => new("no") { Status = 1 },
    };

    // "with the same constant values": `with` sets another value.
    public static Reply With(Category? c, Reply r) => c switch
    {
        Category.Cyber or Category.Bio => r with { Status = 1 },
        Category.FrontierLlm => r with { Status = 2 },
        Category.ReasoningExtraction or Category.GeneralHarms => r with { Status = 1 },
        _ => r with { Status = 1 },
    };

    // "on the same symbols": `with` sets another property.
    public static Reply WithMember(Category? c, Reply r) => c switch
    {
        Category.Cyber => r with { Status = 1 },
        Category.Bio => r with { Status = 1 },
        Category.FrontierLlm => r with { Level = 1 },
        Category.ReasoningExtraction => r with { Status = 1 },
        Category.GeneralHarms => r with { Status = 1 },
        _ => r with { Status = 1 },
    };

    // "the same operations": the initializer has one member more.
    public static Reply More(Category? c) => c switch
    {
        Category.Cyber => new Reply("no"),
        Category.Bio => new Reply("no"),
        Category.FrontierLlm => new Reply("no") { Level = 1 },
        Category.ReasoningExtraction => new Reply("no"),
        Category.GeneralHarms => new Reply("no"),
        _ => new Reply("no"),
    };

    // "on the same symbols": two anonymous types.
    public static object Anonymous(Category? c) => c switch
    {
        Category.Cyber or Category.Bio => new { Code = 1 },
        Category.FrontierLlm => new { Status = 1 } as object,
        Category.ReasoningExtraction or Category.GeneralHarms => new { Code = 1 },
        _ => new { Code = 1 },
    };

    // "with the same constant values": another tuple element.
    public static (int, string) Pair(Category? c) => c switch
    {
        Category.Cyber => (1, "no"),
        Category.Bio => (1, "no"),
        Category.FrontierLlm => (2, "no"),
        Category.ReasoningExtraction => (1, "no"),
        Category.GeneralHarms => (1, "no"),
        _ => (1, "no"),
    };

    // "with the same constant values": another array length.
    public static int[] Array(Category? c) => c switch
    {
        Category.Cyber or Category.Bio => new int[1],
        Category.FrontierLlm => new int[2],
        Category.ReasoningExtraction or Category.GeneralHarms => new int[1],
        _ => new int[1],
    };

    // "with the same constant values": a nested collection initializer adds another text.
    public static Reply Nested(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: return new Reply("no") { Tags = { "a" } }; break;
            case Category.FrontierLlm: return new Reply("no") { Tags = { "b" } }; break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: return new Reply("no") { Tags = { "a" } }; break;
            default: return new Reply("no") { Tags = { "a" } }; break;
        }
    }
}
