// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
using SR = Anthropic.Models.Messages.StopReason;
using static Anthropic.Models.Messages.StopReason;
namespace Adapter.More;

public static class Wire
{
    public const string Refused = "refusal";
    public const string Ended = "end_turn";
    public const SR Declined = SR.Refusal;
}

public sealed class MoreShapes(Func<Task<Message>> ask, TextWriter log)
{
    // alias, `using static`, constants
    public bool Alias(SR r) => r is SR.EndTurn or SR.Refusal; //~ RFA014
    public bool Static(SR r) => r is EndTurn or Refusal; //~ RFA014
    public bool Const(SR r) => r is SR.EndTurn or Wire.Declined; //~ RFA014
    public bool ConstText(Message m) => m.StopReason == Wire.Refused || m.StopReason == Wire.Ended; //~ RFA014
    public bool Parentheses(SR r) => r is (SR.ToolUse) or (SR.Refusal); //~ RFA014

    // an arm with a guard still groups
    public int Guard(SR r, bool x) => r switch { SR.EndTurn or SR.Refusal when x => 1, SR.MaxTokens => 2, _ => 0 }; //~ RFA014

    // in a lambda
    public IEnumerable<Message> Finished(IEnumerable<Message> all) => all.Where(m => m.StopReason == SR.EndTurn || m.StopReason == SR.Refusal); //~ RFA014

    // a loop condition
    public async Task Loop()
    {
        Message m;
        do { m = await ask(); }
        while (m.StopReason?.Value() is SR.PauseTurn or SR.Refusal); //~ RFA014
    }

    // a loop over the normal ones
    public async Task LoopNormal()
    {
        var m = await ask();
        while (m.StopReason?.Value() is SR.PauseTurn or SR.ToolUse) m = await ask();
    }

    // a conditional expression
    public string Ternary(SR r) => r == SR.EndTurn || r == SR.Refusal ? "done" : "open"; //~ RFA014

    // two conditional arms
    public string Arms(SR r) => r == SR.EndTurn ? "done" : r == SR.Refusal ? "declined" : "open";

    // constants alone, one question each
    public bool Declined(Message m) => m.StopReason == Wire.Refused;
    public bool Ended(Message m) => m.StopReason == Wire.Ended;

    // RFA012 through a constant
    public void Check(Message m)
    {
        if (m.StopReason == Wire.Refused) log.WriteLine("declined"); //~ RFA012
    }

    // and silent with the category
    public void CheckReads(Message m)
    {
        if (m.StopReason == Wire.Refused) log.WriteLine(m.StopDetails?.Category?.Raw());
    }

    // `and`/`not` exclude
    public bool Excluded(SR r) => r is not SR.Refusal and (SR.EndTurn or SR.ToolUse);

    // a set of normal ones
    private static readonly HashSet<SR> s_normal = [SR.EndTurn, SR.StopSequence];
    public bool Normal(SR r) => s_normal.Contains(r);
}
