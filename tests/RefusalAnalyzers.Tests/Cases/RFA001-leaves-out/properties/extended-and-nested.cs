// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public sealed record Detail(Category? Reason, string Text);
public sealed record Incident(string Id, Detail Detail, Category? Reason, int Attempts);

public static class Recursive
{
    // "a property in a recursive pattern", FrontierLlm left out.
    public static string Left(Incident i) => i switch //~ RFA001
    {
        { Reason: Category.Cyber } => "a", { Reason: Category.Bio } => "b", { Reason: Category.ReasoningExtraction or Category.GeneralHarms } => "d", _ => "t",
    };

    // Extended property pattern, complete.
    public static string Extended(Incident i) => i switch
    {
        { Detail.Reason: Category.Cyber } => "a", { Detail.Reason: Category.Bio } => "b", { Detail.Reason: Category.FrontierLlm } => "f",
        { Detail.Reason: Category.ReasoningExtraction or Category.GeneralHarms } => "d", _ => "t",
    };

    // Extended in one arm and nested braces in the next are one path.
    public static string Spelled(Incident i) => i switch
    {
        { Detail.Reason: Category.Cyber } => "a", { Detail: { Reason: Category.Bio } } => "b", { Detail: { Reason: Category.FrontierLlm } } => "f",
        { Detail.Reason: Category.ReasoningExtraction or Category.GeneralHarms } => "d", _ => "t",
    };

    // Another property in the same pattern is a guard: named only under it.
    public static string Guarded(Incident i) => i switch //~ RFA001
    {
        { Reason: Category.Cyber } => "a", { Reason: Category.Bio } => "b", { Reason: Category.FrontierLlm, Attempts: 0 } => "f",
        { Reason: Category.ReasoningExtraction or Category.GeneralHarms } => "d", _ => "t",
    };

    // `var` of another property is no condition.
    public static string Var(Incident i) => i switch
    {
        { Reason: Category.Cyber } => "a", { Reason: Category.Bio } => "b", { Reason: Category.FrontierLlm, Attempts: var n } => "f" + n,
        { Reason: Category.ReasoningExtraction or Category.GeneralHarms } => "d", _ => "t",
    };

    // A property that is not a category.
    public static string Other(Incident i) => i switch { { Attempts: 0 } => "a", { Attempts: 1 } => "b", _ => "t" };

    // List patterns: an element of a list is no subject ("the local, parameter or field, or the path of readonly members").
    public static string List(Category[] all) => all switch { [Category.Cyber] => "a", [Category.Bio] => "b", _ => "t" };

    public static bool Starts(List<Category> all) => all is [Category.Cyber, ..];

    // Uniform over a property.
    public static string Uniform(Incident i) => i switch //~ RFA010
    {
        { Reason: Category.Cyber } => "no", { Reason: Category.Bio } => "no", { Reason: Category.FrontierLlm } => "no",
        { Reason: Category.ReasoningExtraction } => "no", { Reason: Category.GeneralHarms } => "no", _ => "t",
    };

    // A property with a setter is still read once by the switch; complete and every body another.
    public static string Bound(Incident i) => i.Reason switch
    {
        { } r and Category.Cyber => "a" + r, Category.Bio => "b", Category.FrontierLlm => "f", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t",
    };
}
