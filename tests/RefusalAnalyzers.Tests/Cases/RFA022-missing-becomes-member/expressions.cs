// from: someone who had read only what the rules promise
using Anthropic.Core;
using Anthropic.Models.Messages;
using Beta = Anthropic.Models.Beta.Messages;

namespace Shop.Defaults;

public sealed record Decline(Category? Category, string Text);

public static class Defaults
{
    // "null or unknown becomes the member whose value is 0": `?? default`.
    public static Category Of(RefusalStopDetails d) => d.Category?.Value() ?? default; //~ RFA022

    // `?? default(E)` is one construct.
    public static Category Typed(Message m) => m.StopDetails?.Category?.Value() ?? default(Category); //~ RFA022

    // `GetValueOrDefault()`.
    public static Category Value(Message m) => (m.StopDetails?.Category?.Value()).GetValueOrDefault(); //~ RFA022

    // `new E()`.
    public static Category New() => new Category(); //~ RFA022

    // `default(E)` in a conditional expression.
    public static Category Ternary(RefusalStopDetails d) => d.Category is { } w ? w.Value() : default(Category); //~ RFA022

    // The literal in a conditional expression.
    public static Category Literal(RefusalStopDetails d) => d.Category is { } w ? w.Value() : default; //~ RFA022

    // The beta enum, in a switch arm.
    public static Beta.Category Arm(string text) => text switch
    {
        "models" => Beta.Category.FrontierLlm,
        _ => default, //~ RFA022
    };

    // `GetValueOrDefault(member)` says what it becomes.
    public static Category Said(Category? c) => c.GetValueOrDefault(Category.GeneralHarms);

    // `?? member` as well.
    public static Category Named(Category? c) => c ?? Category.GeneralHarms;

    // `default` of the nullable type is null.
    public static Category? Null(bool known, Category c) => known ? c : default(Category?);

    // `default` of the ApiEnum is null.
    public static ApiEnum<string, Category>? Wire() => default;

    // A record whose property is nullable.
    public static Decline Empty() => new(default, "");

    // `default` of something else on a line with a category.
    public static (Category, int, CancellationToken) Tuple(Category c) => (c, default, default);

    // A StopReason may be defaulted.
    public static StopReason Stop(StopReason? s) => s ?? default;

    // `HasValue ? Value : throw`.
    public static Category Required(Category? c) => c.HasValue ? c.Value : throw new InvalidOperationException();
}
