// from: someone who had read only what the rules promise
using System.Text.Json;
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Assist;

public record RefusalEntry(string Id, string? Category, string? Text);

public static class RefusalMapper
{
    // `!` before `Raw()` throws on null.
    public static RefusalEntry Map(string id, RefusalStopDetails d) => new(id, d.Category!.Raw(), d.Explanation); //~ RFA005

    // `!` before `Value()`: the table's last null row.
    public static string Name(Message m) => m.StopDetails!.Category!.Value().ToString(); //~ RFA005

    // A member of the record reached through `!`.
    public static JsonElement Element(RefusalStopDetails d) => d.Category!.Json; //~ RFA005

    // `!` deeper in a chain of calls; only one place throws for the category.
    public static string Upper(RefusalStopDetails d)
        => d.Category! //~ RFA005
            .Raw()
            .ToUpperInvariant();

    // A local that may be null is still a category.
    public static string FromLocal(Message m)
    {
        ApiEnum<string, Category>? wire = m.StopDetails?.Category;
        return wire!.Raw(); //~ RFA005
    }

    // The `!` stands on the details, not on the category: "a null category would throw here".
    public static string? RawOf(Message m) => m.StopDetails!.Category?.Raw();

    // A local that was given a value right before is not null.
    public static string Fixed()
    {
        ApiEnum<string, Category>? wire = "cyber";
        return wire!.Raw();
    }

    // `?? throw` proves the rest.
    public static string Required(RefusalStopDetails d)
    {
        var wire = d.Category ?? throw new ArgumentException("no category", nameof(d));
        return wire!.Raw() + d.Category!.Raw();
    }

    // `!` where nothing throws: an argument that stays an ApiEnum.
    public static bool Same(RefusalStopDetails a, RefusalStopDetails b) => Equal(a.Category!, b.Category!);

    private static bool Equal(ApiEnum<string, Category>? a, ApiEnum<string, Category>? b) => a == b;

    // A `?.` after `!` does not throw.
    public static string? Odd(RefusalStopDetails d) => d.Category!?.Raw();
}
