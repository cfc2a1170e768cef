// from: someone who had read only what the rules promise
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Anthropic.Core;
using Anthropic.Models.Messages;

namespace Shop.Checks;

public sealed class Reader
{
    private readonly ApiEnum<string, Category>? _wire;

    public Reader(ApiEnum<string, Category>? wire) => _wire = wire;

    [MemberNotNullWhen(true, nameof(_wire))]
    private bool Known => _wire is not null;

    private static bool Has([NotNullWhen(true)] ApiEnum<string, Category>? wire) => wire is not null;

    // `MemberNotNullWhen` feeds the compiler's flow analysis: not null here.
    public string Field() => Known ? _wire!.Raw() : "none";

    // `NotNullWhen` on a helper.
    public static Category? Helper(RefusalStopDetails d)
    {
        if (!Has(d.Category)) return null;
        Category c = d.Category!;
        return c;
    }

    // `Debug.Assert` has `DoesNotReturnIf(false)`: the flow analysis knows.
    public static string Asserted(RefusalStopDetails d)
    {
        Debug.Assert(d.Category != null, "a refusal has a category here");
        return d.Category!.Raw();
    }

    // A check in the same `&&`.
    public static bool Both(RefusalStopDetails d) => d.Category != null && d.Category!.Value() == Category.FrontierLlm;

    // A check on the other side of `||`.
    public static bool Either(RefusalStopDetails d) => d.Category == null || d.Category!.Raw().Length == 0;

    // A recursive pattern on the owner.
    public static string Pattern(Message m)
        => m is { StopDetails.Category: { } } ? m.StopDetails.Category!.Raw() : "none";

    // `switch` arm with a null check on the same expression.
    public static string Arm(RefusalStopDetails d)
    {
        switch (d.Category)
        {
            case null: return "none";
            default: return d.Category!.Raw();
        }
    }

    // The check is undone by another assignment: may be null again.
    public static string Undone(RefusalStopDetails first, RefusalStopDetails second)
    {
        var wire = first.Category;
        if (wire is null) return "none";
        wire = second.Category;
        return wire!.Raw(); //~ RFA005
    }

    // The check is about another object.
    public static string Other(RefusalStopDetails first, RefusalStopDetails second)
        => first.Category is null ? "none" : second.Category!.Raw(); //~ RFA005

    // The wrong branch: it is null there for certain.
    public static string Wrong(RefusalStopDetails d) => d.Category is null ? d.Category!.Raw() : "has"; //~ RFA005
}
