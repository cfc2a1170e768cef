// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;
using Beta = Anthropic.Models.Beta.Messages;

namespace Shop.Objects;

public sealed class Comparers
{
    // "RFA026: `object.Equals` … of an ApiEnum and a member: always false".
    public static bool Static(RefusalStopDetails d) => object.Equals(d.Category, Category.Cyber); //~ RFA026

    // Unqualified, it binds to object.Equals.
    public bool Unqualified(RefusalStopDetails d) => Equals(d.Category, Category.FrontierLlm); //~ RFA026

    // The constant first.
    public static bool Reversed(RefusalStopDetails d) => Equals(Category.Bio, d.Category); //~ RFA026

    // `ReferenceEquals`.
    public static bool Reference(ApiEnum<string, Category> wire) => ReferenceEquals(wire, Category.Bio); //~ RFA026

    // "RFA026 also for `object.Equals(apiEnum, \"cyber\")`".
    public static bool Text(RefusalStopDetails d) => Object.Equals(d.Category, "cyber"); //~ RFA026

    // The beta enum in a predicate.
    public static int Count(IEnumerable<Beta.BetaRefusalStopDetails> all)
        => all.Count(d => Equals(d.Category, Beta.Category.GeneralHarms)); //~ RFA026

    // Two ApiEnums are compared by the record's Equals.
    public static bool Two(RefusalStopDetails a, RefusalStopDetails b) => Equals(a.Category, b.Category);

    // Two enums.
    public static bool Values(RefusalStopDetails d) => Equals(d.Category?.Value(), Category.Cyber);

    // Two texts.
    public static bool Raws(RefusalStopDetails d) => object.Equals(d.Category?.Raw(), "cyber");

    // The instance's Equals: "as `==`".
    public static bool Instance(ApiEnum<string, Category> wire) => wire.Equals(Category.FrontierLlm) || wire.Equals("frontier_llm");

    // Null.
    public static bool Null(RefusalStopDetails d) => Equals(d.Category, null) || ReferenceEquals(null, d.Category);

    // Other objects.
    public static bool Others(Message a, Message b) => Equals(a, b) || ReferenceEquals(a.Usage, b.Usage) || Equals(a.ID, "msg");

    // `EqualityComparer<ApiEnum>` converts its argument: it is alive.
    public static bool Comparer(ApiEnum<string, Category> wire)
        => EqualityComparer<ApiEnum<string, Category>>.Default.Equals(wire, Category.FrontierLlm);

    // The member was wrapped first.
    public static bool Wrapped(RefusalStopDetails d)
    {
        ApiEnum<string, Category> cyber = Category.Cyber;
        return Equals(d.Category, cyber);
    }
}
