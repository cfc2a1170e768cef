using Anthropic.Models.Messages;

public interface IDesk
{
    RefusalStopDetails? Details { get; }

    string Text => Details?.Category?.Value() switch { Category.Cyber => "cyber", _ => "other" };
}

public record struct Desk(RefusalStopDetails Details)
{
    public Desk(Category category, int number)
        : this(category switch { Category.Cyber => new() { Category = category, Explanation = "" }, _ => throw new InvalidOperationException() })
    {
        Number = number;
    }

    public int Number { get; init; } = 1;

    public readonly string Text
    {
        get
        {
            switch (Details.Category?.Value())
            {
                case Category.Cyber:
                    return "cyber";
                default:
                    return "other";
            }
        }
    }

    public string this[int index] => Details.Category?.Value() switch
    {
        Category.Cyber => "cyber",
        _ => "other",
    };
}

public partial class Fields<TItem>
    where TItem : class, new()
{
    private readonly Func<RefusalStopDetails, string> _text = details => details.Category?.Value() switch { Category.Cyber => "cyber", _ => "other" };

    public TResult Get<TResult>(Category category, TResult cyber, Func<TResult> other)
        where TResult : class => category switch
    {
        Category.Cyber => cyber,
        _ => other(),
    };

    public TItem? Item(Category? category)
    {
        TItem? Local()
        {
            switch (category)
            {
                case Category.Cyber:
                    return null;
                default:
                    return new TItem();
            }
        }

        return Local();
    }
}
