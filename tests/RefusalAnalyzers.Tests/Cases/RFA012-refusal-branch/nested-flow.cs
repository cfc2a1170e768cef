// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Gateway.Flow;

public sealed class Flow(TextWriter log, SemaphoreSlim gate)
{
    private readonly object _lock = new();
    private int _declined;

    // category read deep inside: "Reading `Category` anywhere in it"
    public void Deep(Message m, bool verbose)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            lock (_lock)
            {
                _declined++;
                if (verbose)
                {
                    try { log.WriteLine(m.StopDetails?.Category?.Raw()); }
                    catch (IOException) { _declined--; }
                }
            }
        }
    }

    // nothing of it deep inside
    public async Task DeepBlind(Message m, bool verbose)
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            await gate.WaitAsync();
            try { if (verbose) log.WriteLine("declined"); }
            finally { gate.Release(); }
        }
    }

    // the local that holds the category, read before the branch
    public void ReadBefore(Message m)
    {
        var category = m.StopDetails?.Category?.Raw();
        if (m.StopReason == StopReason.Refusal) log.WriteLine("declined: " + category);
    }

    // the local that holds the details
    public void DetailsBefore(Message m)
    {
        var details = m.StopDetails;
        if (m.StopReason == StopReason.Refusal) Report(details);
    }

    // an alias of the message
    public void Alias(Message m)
    {
        var copy = m;
        if (m.StopReason == StopReason.Refusal) Report(copy.StopDetails);
    }

    // the branch in a loop, response kept
    public List<Message> Loop(IEnumerable<Message> all)
    {
        var bad = new List<Message>();
        foreach (var m in all)
        {
            if (m.StopReason == StopReason.Refusal) bad.Add(m);
        }

        return bad;
    }

    // the branch in a loop, a count only
    public int LoopCount(IEnumerable<Message> all)
    {
        var bad = 0;
        foreach (var m in all)
        {
            if (m.StopReason == StopReason.Refusal) bad++; //~ RFA012
        }

        return bad;
    }

    // guard form in a loop: the rest of the loop body
    public void LoopGuard(IEnumerable<Message> all)
    {
        foreach (var m in all)
        {
            if (m.StopReason != StopReason.Refusal) continue; //~ RFA012
            log.WriteLine("declined");
        }
    }

    // guard form in a loop, category read
    public void LoopGuardReads(IEnumerable<Message> all)
    {
        foreach (var m in all)
        {
            if (m.StopReason != StopReason.Refusal) continue;
            log.WriteLine(m.StopDetails?.Category?.Raw());
        }
    }

    // a statement switch with a refusal section
    public void Section(Message m)
    {
        switch (m.StopReason?.Value())
        {
            case StopReason.Refusal: //~ RFA012
                _declined++;
                break;
            case StopReason.MaxTokens:
                log.WriteLine("cut");
                break;
        }
    }

    // a section with two labels, of which neither is a normal end
    public void Sections(Message m)
    {
        switch (m.StopReason?.Value())
        {
            case StopReason.Refusal: //~ RFA012
            case StopReason.MaxTokens:
                _declined++;
                break;
        }
    }

    // a section that reads
    public void SectionReads(Message m)
    {
        switch (m.StopReason?.Raw())
        {
            case "refusal": log.WriteLine(m.StopDetails?.Category?.Raw()); break;
            case "max_tokens": log.WriteLine("cut"); break;
        }
    }

    private void Report(RefusalStopDetails? d) => log.WriteLine(d?.Category?.Raw());
}
