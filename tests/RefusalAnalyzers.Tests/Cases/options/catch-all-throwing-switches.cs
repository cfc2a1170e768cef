// from: someone who had read only what the rules promise
// option: refusal_analyzers.catch_all = throwing
using Anthropic.Models.Messages;
namespace Helpdesk.Throwing;

public sealed class ThrowingRouter(TextWriter log)
{
    // "a catch-all that throws counts as handling", "`catch_all` covers … RFA003"
    public string Expression(RefusalStopDetails d) => d.Category?.Value() switch
    {
        Category.Cyber => "a", Category.Bio => "b", _ => throw new NotSupportedException("new category"),
    };

    // catch-all returns: no handling
    public string Returns(RefusalStopDetails d) => d.Category?.Value() switch //~ RFA001 RFA003
    {
        Category.Cyber => "a", Category.Bio => "b", _ => "z",
    };

    // a statement whose default logs, then throws
    public string LogsAndThrows(Category c)
    {
        switch (c)
        {
            case Category.Cyber: return "a";
            case Category.Bio: return "b";
            default:
                log.WriteLine("unexpected");
                throw new NotSupportedException();
        }
    }

    // `var x` is a catch-all that throws
    public string Var(Category c) => c switch
    {
        Category.Cyber => "a", Category.Bio => "b", var other => throw new NotSupportedException(other.ToString()),
    };

    // null shares the throwing default
    public int NullAndDefault(Category? c)
    {
        switch (c)
        {
            case Category.Cyber: return 1;
            case Category.GeneralHarms: return 2;
            case null:
            default: throw new NotSupportedException();
        }
    }

    // only null throws, the catch-all does not
    public string NullThrows(Category? c) => c switch //~ RFA001 RFA003
    {
        null => throw new ArgumentNullException(nameof(c)), Category.Cyber => "a", Category.Bio => "b", _ => "z",
    };

    // the guarded catch-all throws, the last one does not: FrontierLlm can reach "z"
    public string Guarded(Category c, bool strict) => c switch //~ RFA001 RFA003
    {
        Category.Cyber => "a", Category.Bio => "b", _ when strict => throw new NotSupportedException(), _ => "z",
    };

    // no catch-all at all: nothing throws by the user's hand (RFA004 says so)
    public string NoCatchAll(Category c) => c switch //~ RFA001 RFA003 RFA004
    {
        Category.Cyber => "a", Category.Bio => "b",
    };

    // a statement without default is skipped silently
    public int Skipped(Category c)
    {
        switch (c) //~ RFA001 RFA003 RFA004
        {
            case Category.Cyber: return 1;
            case Category.Bio: return 2;
        }

        throw new NotSupportedException();
    }

    // a faulted task is returned, not thrown
    public Task<int> Faulted(Category c) => c switch //~ RFA001 RFA003
    {
        Category.Cyber => Task.FromResult(1), Category.Bio => Task.FromResult(2), _ => Task.FromException<int>(new NotSupportedException()),
    };

    // FrontierLlm "named only under a guard" reaches the throwing catch-all: handled
    public string GuardedFrontier(Category c, bool beta) => c switch
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm when beta => "c", _ => throw new NotSupportedException(),
    };
}
