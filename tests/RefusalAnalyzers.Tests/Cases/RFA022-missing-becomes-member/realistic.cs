// from: someone who had read only what the rules promise
using System.Globalization;
using Anthropic.Models.Messages;

namespace Harbor.Parsing;

public sealed record Ticket(Category? Category);

public sealed class Parser(Action<Category> use)
{
    // 21: from a column.
    public Category Column(string text) => (Category)Enum.Parse(typeof(Category), text, ignoreCase: true); //~ RFA021

    // 22: with underscores taken out first.
    public Category? Freed(string text) => Enum.TryParse<Category>(text.Replace("_", "", StringComparison.Ordinal), true, out var c) ? c : null;

    // 23: by member name, as it was written.
    public Category Back(Category category)
    {
        var stored = category.ToString();
        return Enum.Parse<Category>(stored);
    }

    // 24: a constant that parses.
    public Category Constant() => Enum.Parse<Category>("FrontierLlm");

    // 25: a fallback to the default.
    public void Fallback(RefusalStopDetails? d) => use(d?.Category?.Value() ?? default); //~ RFA022

    // 26: the parsed value used although it failed.
    public void Untested(string text)
    {
        Enum.TryParse<Category>(text.Replace("_", "", StringComparison.Ordinal), true, out var category); //~ RFA022
        use(category);
    }

    // 27: tested.
    public void Tested(string text)
    {
        if (!Enum.TryParse(text.Replace("_", "", StringComparison.Ordinal), true, out Category category))
        {
            throw new FormatException();
        }

        use(category);
    }

    // 28: a default that every path overwrites.
    public void Overwritten(bool first)
    {
        Category category = default;
        if (first)
        {
            category = Category.Bio;
        }
        else
        {
            category = Category.FrontierLlm;
        }

        use(category);
    }

    // 29: one that not every path overwrites.
    public void Sometimes(RefusalStopDetails d)
    {
        Category category = default; //~ RFA022
        if (d.Category is { } known)
        {
            category = known.Value();
        }

        use(category);
    }

    // 30: a nullable one is null.
    public Category? Nullable(RefusalStopDetails d) => d.Category?.Value() ?? default(Category?);

    // 31: LINQ.
    public Category First(IEnumerable<Category> all) => all.FirstOrDefault();

    // 32: an out parameter of a method of the Try kind.
    public bool TryRead(RefusalStopDetails d, out Category category)
    {
        if (d.Category is { } known)
        {
            category = known.Value();
            return true;
        }

        category = default;
        return false;
    }

    // 33: a generic default.
    public T? Generic<T>() => default;

    // 34: an optional parameter.
    public void Optional(Category category = default) => use(category); //~ RFA022

    // 35: an optional parameter that says what it is.
    public void Named(Category category = Category.Cyber) => use(category);

    // 36: a nullable one that is null.
    public void OptionalNull(Category? category = default, CancellationToken cancellation = default) => use(category ?? throw new ArgumentNullException(nameof(category), CultureInfo.InvariantCulture.Name));

    // 37: of a delegate, an indexer, a constructor and a record.
    public delegate void Use(Category category = default); //~ RFA022

    public int this[int at, Category category = default] => at; //~ RFA022
}

public sealed record Kept(string Text, Category Category = default); //~ RFA022

public sealed class Made(Category category = new()) //~ RFA022
{
    public Made(string text, Category category = default(Category)) //~ RFA022
        : this(category) => Text = text;

    public string? Text { get; }

    public Category Why { get; } = category;
}
