// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Gateway.Early;

public interface INotifier { Task NotifyAsync(string text); Task NotifyAsync(Message m); }

public sealed class EarlyReturns(INotifier notifier)
{
    // several guards, the last leaves for "not refusal"
    public async Task Several(Message? m)
    {
        if (m is null) return;
        if (m.StopReason == StopReason.MaxTokens) return;
        if (m.StopReason != StopReason.Refusal) return; //~ RFA012
        await notifier.NotifyAsync("declined");
    }

    // the same, response handed on
    public async Task SeveralHands(Message? m)
    {
        if (m is null) return;
        if (m.StopReason != StopReason.Refusal) return;
        await notifier.NotifyAsync(m);
    }

    // the rest of the block only returns a constant
    public bool Constant(Message m)
    {
        if (m.StopReason != StopReason.Refusal) return true;
        return false;
    }

    // an `is not` guard by `||`: what remains is a refusal with details
    public async Task Or(Message m)
    {
        if (m.StopReason != StopReason.Refusal || m.StopDetails is not { } details) return;
        await notifier.NotifyAsync(details.Category?.Raw() ?? "none");
    }

    // the guard throws for "not refusal"
    public void Throws(Message m, List<string> list)
    {
        if (m.StopReason != StopReason.Refusal) throw new ArgumentException("not a refusal"); //~ RFA012
        list.Add("declined");
    }

    // constructor-like helper: guard throws, then reads
    public string Reads(Message m)
    {
        if (m.StopReason != StopReason.Refusal) throw new ArgumentException("not a refusal");
        return m.StopDetails?.Category?.Raw() ?? "none";
    }

    // after the refusal branch left, everything else is free
    public async Task<string> Left(Message m)
    {
        if (m.StopReason == StopReason.Refusal) { await notifier.NotifyAsync(m); return ""; }
        await notifier.NotifyAsync("done");
        return string.Concat(m.Content.Select(b => b.ToString()));
    }

    // a guard for another reason
    public async Task Other(Message m)
    {
        if (m.StopReason != StopReason.ToolUse) return;
        await notifier.NotifyAsync("tool");
    }

    // guard with a pattern
    public async Task Pattern(Message m)
    {
        if (m.StopReason?.Value() is not StopReason.Refusal) return; //~ RFA012
        await notifier.NotifyAsync("declined");
    }
}
