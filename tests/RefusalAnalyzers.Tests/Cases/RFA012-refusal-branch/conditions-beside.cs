// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Gateway.Conditions;

public sealed class BranchConditions(TextWriter log)
{
    private int _n;

    // "What stands right of `&&` after the refusal test belongs to the branch": it reads the category
    public void And(Message m)
    {
        if (m.StopReason == StopReason.Refusal && m.StopDetails?.Category?.Value() == Category.Cyber) _n++;
    }

    // the same in another order: the branch only runs for a category that was looked at
    public void AndDetails(Message m)
    {
        if (m.StopReason == StopReason.Refusal && m.StopDetails is { } d && Known(d)) _n++;
    }

    // right of `&&` no category
    public void AndFlag(Message m, bool verbose)
    {
        if (m.StopReason == StopReason.Refusal && verbose) log.WriteLine("declined"); //~ RFA012
    }

    // left of `&&` a flag
    public void FlagAnd(Message m, bool verbose)
    {
        if (verbose && m.StopReason == StopReason.Refusal) log.WriteLine("declined"); //~ RFA012
    }

    // `||` with something else: not only refusals
    public void Or(Message m, bool failed)
    {
        if (failed || m.StopReason == StopReason.Refusal) log.WriteLine("failed");
    }

    // `is` pattern on the value
    public void Is(Message m)
    {
        if (m.StopReason?.Value() is StopReason.Refusal) _n++; //~ RFA012
    }

    // negated pattern with else: the else is the branch
    public void NotElse(Message m)
    {
        if (m.StopReason?.Value() is not StopReason.Refusal) //~ RFA012
            log.WriteLine(m.ID);
        else
            _n++;
    }

    // negated without else and without leaving: the code after runs for all
    public void NotOnly(Message m)
    {
        if (m.StopReason != StopReason.Refusal) log.WriteLine(m.ID);
        _n++;
    }

    // `!(…)`
    public string Negated(Message m)
    {
        if (!(m.StopReason == StopReason.Refusal)) return m.ID; //~ RFA012
        log.WriteLine("declined");
        return "";
    }

    // constant on the left
    public void Left(Message m)
    {
        if (StopReason.Refusal == m.StopReason) _n++; //~ RFA012
    }

    // `.Equals`
    public void EqualsCall(Message m)
    {
        if (m.StopReason is { } r && r.Equals(StopReason.Refusal)) _n++; //~ RFA012
    }

    // a pattern variable
    public void Variable(Message m)
    {
        if (m.StopReason is { } stop && stop.Raw() == "refusal") _n++; //~ RFA012
    }

    // a local
    public void Local(Message m)
    {
        var reason = m.StopReason?.Value();
        if (reason == StopReason.Refusal) throw new InvalidOperationException("declined"); //~ RFA012
    }

    // other wire text
    public void OtherText(Message m)
    {
        if (m.StopReason == "max_tokens") throw new InvalidOperationException("too long");
        if (m.StopReason?.Raw() == "refused") throw new InvalidOperationException("never");
    }

    // empty branch
    public void Empty(Message m)
    {
        if (m.StopReason == StopReason.Refusal) { }
    }

    private static bool Known(RefusalStopDetails d) => d.Category is not null;
}
