// from: someone who had read only what the rules promise
#nullable enable
using Anthropic.Models.Messages;

namespace Harbor.Mapping;

public enum Outcome { Done, Cut, Declined }

public sealed record Details(string? Category, string? Explanation);

public sealed record Result<T>(T? Value, Details? Refusal);

public static class Mappings
{
    // 22: enum to enum.
    public static Outcome ToOutcome(this StopReason reason) => reason switch
    {
        StopReason.EndTurn or StopReason.StopSequence or StopReason.ToolUse or StopReason.PauseTurn => Outcome.Done,
        StopReason.Refusal => Outcome.Declined,
        _ => Outcome.Cut,
    };

    // 23: into a record of one's own.
    public static Result<T> ToResult<T>(this Message message, Func<Message, T> read) => message.StopReason == StopReason.Refusal
        ? new Result<T>(default, new Details(message.StopDetails?.Category?.Raw(), message.StopDetails?.Explanation))
        : new Result<T>(read(message), null);

    // 24: without the category.
    public static Result<T> ToPoorResult<T>(this Message message, Func<Message, T> read) => message.StopReason == StopReason.Refusal //~ RFA012
        ? new Result<T>(default, new Details(null, message.StopDetails?.Explanation))
        : new Result<T>(read(message), null);

    // 25: LINQ filters are no branches.
    public static IEnumerable<Message> Answers(IEnumerable<Message> all) => all.Where(m => m.StopReason != StopReason.Refusal);

    // 26: inside a lambda they are.
    public static IEnumerable<string> Texts(IEnumerable<Message> all) =>
        all.Select(m => m.StopReason == StopReason.Refusal ? Sorry(m.ID) : m.ID); //~ RFA012

    // 27: a query.
    public static IEnumerable<string> Query(IEnumerable<Message> all) =>
        from m in all
        where m.StopReason == StopReason.Refusal
        select m.StopDetails?.Category?.Raw() ?? "none";

    // 28: a property pattern with details.
    public static string Pattern(Message message) => message switch
    {
        { StopDetails: { Category: { } category } } => "declined: " + category.Raw(),
        { StopDetails: not null } => Sorry("without a category"),
        _ => message.ID,
    };

    // 29: a property pattern without.
    public static string PoorPattern(Message message) => message switch
    {
        { StopDetails: { Explanation: { } why } } => Sorry(why), //~ RFA012
        _ => message.ID,
    };

    // 30: a local function.
    public static string Local(Message message)
    {
        return message.StopReason == StopReason.Refusal ? Declined() : message.ID;

        string Declined() => "declined: " + message.StopDetails?.Category?.Raw();
    }

    private static string Sorry(string why) => "sorry: " + why;
}
