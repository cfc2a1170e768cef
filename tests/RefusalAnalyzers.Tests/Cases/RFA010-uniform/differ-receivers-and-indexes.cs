// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public abstract class Desk
{
    public virtual string Open() => "open";
    public event Action? Changed;
    protected void Fire() => Changed?.Invoke();
}

public sealed class NightDesk(Desk day, Desk night, List<string> log) : Desk
{
    private string? _first;
    private string? _second;
    public string? Seen => _first + _second;
    public override string ToString() => "night";

    // "on the same symbols": day and night are two receivers.
    public string Route(Category? c) => c switch
    {
        Category.Cyber or Category.Bio => day.Open(),
        Category.FrontierLlm => night.Open(),
        Category.ReasoningExtraction or Category.GeneralHarms => day.Open(),
        _ => day.Open(),
    };

    // "on the same symbols": base.ToString() does not call the override.
    public string? Describe(Category? c) => c switch
    {
        Category.Cyber => this.ToString(),
        Category.Bio => this.ToString(),
        Category.FrontierLlm => base.ToString(),
        Category.ReasoningExtraction => this.ToString(),
        Category.GeneralHarms => this.ToString(),
        _ => this.ToString(),
    };

    // "the same operations": `?.` yields null where `!.` throws.
    public string? Maybe(Category? c, Desk? desk) => c switch
    {
        Category.Cyber => desk?.Open(),
        Category.Bio => desk?.Open(),
        Category.FrontierLlm => desk!.Open(),
        Category.ReasoningExtraction => desk?.Open(),
        Category.GeneralHarms => desk?.Open(),
        _ => desk?.Open(),
    };

    // "with the same constant values": another index.
    public string At(Category? c, string[] rows) => c switch
    {
        Category.Cyber or Category.Bio => rows[0],
        Category.FrontierLlm => rows[1],
        Category.ReasoningExtraction or Category.GeneralHarms => rows[0],
        _ => rows[0],
    };

    // "the same operations": an index from the end is another operation.
    public string Last(Category? c, string[] rows) =>
        c is Category.Cyber or Category.Bio ? rows[1]
        : c == Category.FrontierLlm ? rows[^1]
        : c is Category.ReasoningExtraction or Category.GeneralHarms ? rows[1]
        : rows[1];

    // "the same operations": ..1 and 1.. are different ranges.
    public string[] Cut(Category? c, string[] rows) => c switch
    {
        Category.Cyber => rows[..1],
        Category.Bio => rows[..1],
        Category.FrontierLlm => rows[1..],
        Category.ReasoningExtraction => rows[..1],
        Category.GeneralHarms => rows[..1],
        _ => rows[..1],
    };

    // "the same operations": an event is added or removed.
    public void Watch(Category? c, Action handler)
    {
        switch (c)
        {
            case Category.Cyber: case Category.Bio: day.Changed += handler; break;
            case Category.FrontierLlm: day.Changed -= handler; break;
            case Category.ReasoningExtraction: case Category.GeneralHarms: day.Changed += handler; break;
            default: day.Changed += handler; break;
        }
    }

    // "on the same symbols": another field is written.
    public void Keep(Category? c, string text)
    {
        if (c is Category.Cyber or Category.Bio) { _first = text; }
        else if (c == Category.FrontierLlm) { _second = text; }
        else if (c is Category.ReasoningExtraction or Category.GeneralHarms) { _first = text; }
        else { _first = text; }
    }

    // "on the same symbols": Add and Remove are two methods.
    public void Note(Category? c, string text)
    {
        switch (c)
        {
            case Category.Cyber: log.Add(text); break;
            case Category.Bio: log.Add(text); break;
            case Category.FrontierLlm: log.Remove(text); break;
            case Category.ReasoningExtraction: log.Add(text); break;
            case Category.GeneralHarms: log.Add(text); break;
            default: log.Add(text); break;
        }
    }
}
