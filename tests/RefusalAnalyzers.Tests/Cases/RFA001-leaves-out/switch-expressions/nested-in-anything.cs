// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public sealed class Nesting
{
    private readonly Dictionary<string, Func<Category?, string>> _byLanguage = new()
    {
        // A switch expression in a lambda in a dictionary that is keyed by something else.
        ["de"] = c => c switch { Category.Cyber => "a", Category.Bio => "b", _ => "t" }, //~ RFA001 RFA003
        // Complete.
        ["en"] = c => c switch { Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "f", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t" },
    };

    // A switch expression in the arm of a switch over something else.
    public string Outer(int n, Category? c) => n switch
    {
        0 => c switch { Category.Cyber => "a", _ => "t" }, //~ RFA001 RFA003
        1 => c switch { Category.Cyber or Category.Bio or Category.FrontierLlm or Category.ReasoningExtraction or Category.GeneralHarms => "no", _ => "t" }, //~ RFA010
        2 => c switch { Category.Cyber or Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms => "no", Category.FrontierLlm => "f", _ => "t" },
        _ => "x",
    };

    // In a query, in a Select.
    public IEnumerable<string> Query(IEnumerable<Category> all) =>
        from c in all
        select c switch //~ RFA001
        {
            Category.Cyber => "a", Category.Bio => "b", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t",
        };

    public IEnumerable<string> Select(IEnumerable<Category> all) => all.Select(c => c switch
    {
        Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "f", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t",
    });

    // In a property, an indexer, an operator, a constructor and a field.
    public Category? Last { get; set; }
    public string Text => Last switch { Category.Cyber => "no", Category.Bio => "no", _ => "no" }; //~ RFA010
    public string this[Category c] => c switch { Category.Cyber => "a", Category.Bio => "b", _ => "t" }; //~ RFA001 RFA003
    public static implicit operator Nesting(Category c) => new() { Last = c };

    // A two-level conditional inside a complete switch: over another subject.
    public string Two(Category? c, Category? d) => c switch
    {
        Category.Cyber => d == Category.Bio ? "a" : "aa",
        Category.Bio => d == Category.Cyber ? "b" : "bb",
        Category.FrontierLlm => "f",
        Category.ReasoningExtraction => "d",
        Category.GeneralHarms => "e",
        _ => _byLanguage["en"](d),
    };

    // In an anonymous object and in an interpolation.
    public object Anonymous(Category? c) => new { Desk = c switch { Category.Cyber => "a", Category.Bio => "b", _ => "t" } }; //~ RFA001 RFA003
    public string Interpolated(Category? c) => $"x {c switch { Category.Cyber => "a", Category.Bio => "b", Category.FrontierLlm => "f", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t" }}";
}
