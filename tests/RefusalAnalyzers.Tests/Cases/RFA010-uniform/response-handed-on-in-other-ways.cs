// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public sealed class DeclinedException(Message message) : Exception("declined")
{
    public Message Response { get; } = message;
}

public sealed record Outcome(Message Response, string Text);

public static class Pipeline
{
    private static Task<string> AskAsync(Message m) => Task.FromResult(m.ID);
    private static string Run(Func<Message> get) => get().ID;

    // An exception gets the response: handed on.
    public static string Thrown(Message m) => m.StopDetails?.Category?.Value() switch
    {
        Category.Cyber or Category.Bio => throw new DeclinedException(m),
        Category.FrontierLlm => throw new DeclinedException(m),
        Category.ReasoningExtraction or Category.GeneralHarms => throw new DeclinedException(m),
        _ => throw new DeclinedException(m),
    };

    // A constructor gets the response: handed on.
    public static Outcome Built(Message m) => m.StopDetails?.Category?.Value() switch
    {
        Category.Cyber or Category.Bio => new(m, "no"),
        Category.FrontierLlm => new(m, "no"),
        Category.ReasoningExtraction or Category.GeneralHarms => new(m, "no"),
        _ => new(m, "no"),
    };

    // Awaited.
    public static async Task<string> Awaited(Message m) => m.StopDetails?.Category?.Value() switch
    {
        Category.Cyber or Category.Bio => await AskAsync(m),
        Category.FrontierLlm => await AskAsync(m),
        Category.ReasoningExtraction or Category.GeneralHarms => await AskAsync(m),
        _ => await AskAsync(m),
    };

    // In a lambda.
    public static string Captured(Message m) => m.StopDetails?.Category?.Value() switch
    {
        Category.Cyber or Category.Bio => Run(() => m),
        Category.FrontierLlm => Run(() => m),
        Category.ReasoningExtraction or Category.GeneralHarms => Run(() => m),
        _ => Run(() => m),
    };

    // `with` on an own record that gets the response.
    public static Outcome With(Message m, Outcome o) => m.StopDetails?.Category?.Value() switch
    {
        Category.Cyber or Category.Bio => o with { Response = m },
        Category.FrontierLlm => o with { Response = m },
        Category.ReasoningExtraction or Category.GeneralHarms => o with { Response = m },
        _ => o,
    };

    // A tuple with the response is returned.
    public static (Message, int) Tuple(Message m) => m.StopDetails?.Category?.Value() switch
    {
        Category.Cyber or Category.Bio => (m, 1),
        Category.FrontierLlm => (m, 1),
        Category.ReasoningExtraction or Category.GeneralHarms => (m, 1),
        _ => (m, 1),
    };

    // A collection expression with the response is returned.
    public static Message[] Listed(Message m) => m.StopDetails?.Category?.Value() switch
    {
        Category.Cyber or Category.Bio => [m],
        Category.FrontierLlm => [m],
        Category.ReasoningExtraction or Category.GeneralHarms => [m],
        _ => [],
    };

    // Never uniform, but FrontierLlm and others are still left out: RFA001 and RFA003 are not replaced.
    public static Outcome LeftOut(Message m) => m.StopDetails?.Category?.Value() switch //~ RFA001 RFA003
    {
        Category.Cyber => new(m, "no"),
        Category.Bio => new(m, "no"),
        _ => new(m, "no"),
    };
}
