// from: someone who had read only what the rules promise
using Anthropic.Models.Messages;

namespace Arena;

// "Test: a single condition that names two or more categories"; the subject is what is asked, not the expression
public static class Matches
{
    // `left` is asked for Cyber and Bio, `right` for FrontierLlm as well: one test leaves it out
    public static bool LeftFirst(Category left, Category right) =>
        left == Category.Cyber || left == Category.Bio || right == Category.FrontierLlm || right == Category.Bio; //~ RFA002

    // in the other order of writing
    public static bool RightFirst(Category left, Category right) =>
        right == Category.FrontierLlm || right == Category.Bio || left == Category.Cyber || left == Category.Bio; //~ RFA002

    // alternating
    public static bool Mixed(Category left, Category right) =>
        left == Category.Cyber || right == Category.FrontierLlm || left == Category.Bio || right == Category.Bio; //~ RFA002

    // FrontierLlm of the other subject heals nothing
    public static bool One(Category left, Category right) =>
        left == Category.Cyber || left == Category.Bio || right == Category.FrontierLlm; //~ RFA002 "depends on the rest of the condition"

    public static bool OneFirst(Category left, Category right) =>
        right == Category.FrontierLlm || left == Category.Cyber || left == Category.Bio; //~ RFA002

    // negated: `c != A && c != B` is a test
    public static bool And(Category left, Category right) =>
        left != Category.Cyber && left != Category.Bio && right != Category.FrontierLlm && right != Category.Bio; //~ RFA002

    // two patterns, two tests, of which one names FrontierLlm
    public static bool Patterns(Category left, Category right) =>
        left is Category.Cyber or Category.Bio && right is Category.FrontierLlm or Category.Bio; //~ RFA002

    public static bool PatternsTurned(Category left, Category right) =>
        right is Category.FrontierLlm or Category.Bio && left is Category.Cyber or Category.Bio; //~ RFA002

    // two patterns that leave it out
    public static bool Both(Category left, Category right) =>
        left is Category.Cyber or Category.Bio && right is Category.Cyber or Category.GeneralHarms; //~ RFA002 RFA002

    // both name it
    public static bool Fine(Category left, Category right) =>
        left == Category.Cyber || left == Category.FrontierLlm || right == Category.FrontierLlm || right == Category.Bio;

    public static bool FinePatterns(Category left, Category right) =>
        left is Category.Cyber or Category.FrontierLlm || right is Category.FrontierLlm or Category.Bio;

    // one category of each is two questions
    public static bool Each(Category left, Category right) => left == Category.Cyber || right == Category.Bio;

    public static bool EachNot(Category left, Category right) => left != Category.Cyber && right != Category.Bio;

    // "Two method calls are two subjects."
    public static bool Calls(Func<Category> next) => next() == Category.Cyber || next() == Category.Bio;
}
