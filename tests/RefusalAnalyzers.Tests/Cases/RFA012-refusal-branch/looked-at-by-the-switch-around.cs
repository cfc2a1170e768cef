using Anthropic.Models.Messages;
namespace Foundry;
public sealed class Desk(Action<string> horn)
{
    public void Group(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            Action a = Tell;
            a();
        }
        void Tell() => horn("no: " + m.StopDetails?.Category?.Raw());
    }
    public string Arms(Message m) => m.StopDetails switch
    {
        null => "",
        { Category: { } c } => c.Raw(),
        _ => throw new InvalidOperationException("no category"),
    };
    public string Labels(Message m)
    {
        switch (m.StopReason?.Value())
        {
            case StopReason.Refusal when m.StopDetails?.Category == Category.Cyber: return Ask("a");
            case StopReason.Refusal: return Ask("b");
            default: return "";
        }
    }
    public void Named(Message m)
    {
        if (m.StopReason == StopReason.Refusal) //~ RFA012
        {
            throw new ArgumentException("declined", nameof(m));
        }
    }
    private static string Ask(string s) => Console.ReadLine() ?? s;
}
