// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Defaults;

public sealed class Flow
{
    private Category _last;

    // "a `default` that every path overwrites … silent".
    public static Category Overwritten(RefusalStopDetails d)
    {
        Category c = default;
        if (d.Category is { } wire)
            c = wire.Value();
        else
            c = Category.GeneralHarms;
        return c;
    }

    // Overwritten on one path only.
    public static Category Half(RefusalStopDetails d)
    {
        Category c = default; //~ RFA022
        if (d.Category is { } wire)
            c = wire.Value();
        return c;
    }

    // `default(E)` in a declaration with `var`, overwritten in one of two cases.
    public Category Keep(RefusalStopDetails d)
    {
        var c = default(Category); //~ RFA022
        if (d.Category is not null)
        {
            c = d.Category.Value();
        }

        _last = c;
        return c;
    }

    // Overwritten by both arms of try and catch.
    public static Category Guarded(Func<Category> read)
    {
        Category c = default;
        try
        {
            c = read();
        }
        catch (InvalidOperationException)
        {
            c = Category.GeneralHarms;
        }

        return c;
    }

    // "`FirstOrDefault` … silent".
    public static Category First(IEnumerable<Category> all) => all.FirstOrDefault();

    // The nullable cousin.
    public static Category? FirstOrNull(IEnumerable<Category> all) => all.Cast<Category?>().FirstOrDefault();

    // An out parameter that must have a value where the method says no.
    public static bool TryRead(RefusalStopDetails d, out Category c)
    {
        if (d.Category is { } wire)
        {
            c = wire.Value();
            return true;
        }

        c = Category.GeneralHarms;
        return false;
    }

    // A field without an initializer is not one of the listed forms.
    public Category Last => _last;

    // A declaration without a value.
    public static Category Assigned(bool science)
    {
        Category c;
        if (science) c = Category.Bio;
        else c = Category.Cyber;
        return c;
    }

    // `?? default` on a text beside a category.
    public static string? Text(RefusalStopDetails d) => d.Explanation ?? default;
}
