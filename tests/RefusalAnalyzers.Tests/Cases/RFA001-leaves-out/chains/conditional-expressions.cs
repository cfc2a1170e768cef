// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;
namespace Support;

public static class Conditionals
{
    private static string Pass(string text) => text;

    // "first condition of a conditional chain".
    public static string Plain(Category? c) =>
        c == Category.Cyber ? "a" //~ RFA001 RFA003
        : c == Category.Bio ? "b"
        : "t";

    // In an argument, parenthesised.
    public static string Argument(Category? c) => Pass(
        (c is Category.Cyber) ? "a" //~ RFA001 RFA003
        : (c is Category.Bio ? "b" : "t"));

    // One condition: membership.
    public static string One(Category? c) => c == Category.Cyber ? "a" : "t";

    // Two conditions of one category each, in two different expressions: no chain.
    public static string Two(Category? c) => (c == Category.Cyber ? "a" : "") + (c == Category.Bio ? "b" : "");

    // The second condition stands in the true arm of another question: "an enclosing arm excludes it".
    public static string InTrue(Category? c, bool p) => p ? (c == Category.Cyber ? "a" : "t") : (c == Category.Bio ? "b" : "u");

    // Complete, in an interpolation.
    public static string Complete(Category? c) =>
        $"x{(c == Category.Cyber ? "a" : c == Category.Bio ? "b" : c == Category.FrontierLlm ? "f" : c is Category.ReasoningExtraction or Category.GeneralHarms ? "d" : "t")}";

    // A chain that ends in a switch over the same subject continues it: all named.
    public static string Continued(Category? c) =>
        c == Category.Cyber ? "a"
        : c == Category.Bio ? "b"
        : c switch
        {
            Category.FrontierLlm => "f", Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t",
        };

    // "A continued dispatch that still leaves `frontier_llm` out gives one diagnostic, on the outermost."
    public static string ContinuedLeft(Category? c) =>
        c == Category.Cyber ? "a" //~ RFA001
        : c == Category.Bio ? "b"
        : c switch
        {
            Category.ReasoningExtraction => "d", Category.GeneralHarms => "e", _ => "t",
        };

    // Uniform but for the final text.
    public static string Uniform(Category? c) =>
        c == Category.Cyber ? "no" //~ RFA010
        : c == Category.Bio ? "no"
        : c == Category.FrontierLlm ? "no"
        : c == Category.ReasoningExtraction ? "no"
        : c == Category.GeneralHarms ? "no"
        : "unknown";

    // Two categories share a text and FrontierLlm falls to another: not "every category the same way".
    public static string Half(Category? c) =>
        c == Category.Cyber ? "no" //~ RFA001 RFA003
        : c == Category.Bio ? "no"
        : "later";
}
