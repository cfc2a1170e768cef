using Anthropic.Models.Messages;

namespace Port;

public sealed class Gate(Action<string> alarm, Action<Message> handle)
{
    private Message? _last;
    private Func<string?>? _later;

    public static string None { get; } = "none";

    public void Right(Message m)
    {
        if (m.StopReason == StopReason.Refusal && m.StopDetails?.Category == Category.Cyber)
        {
            alarm("declined");
        }
    }

    public void Handed(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            handle(m);
        }
    }

    public void Kept(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            _last = m;
        }
    }

    public void Captured(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            _later = () => m.StopDetails?.Explanation;
        }
    }

    public Message? Returned(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
            alarm("declined");
            return m;
        }

        return _last;
    }

    public string? Nothing(Message m)
    {
        if (m.StopReason == StopReason.Refusal)
        {
        }

        return _later?.Invoke() ?? m.StopDetails?.Explanation;
    }

    public static string Mapped(Message m) => m.StopReason?.Value() switch
    {
        StopReason.EndTurn => "done",
        StopReason.Refusal => string.Empty,
        StopReason.MaxTokens => None,
        _ => "other",
    };
}
