// from: mutants that no other case noticed
using Anthropic.Models.Messages;

namespace Quay;

public static class Patterns
{
    public static bool Either(Category c) => c is Category.Cyber or Category.Bio; //~ RFA002
    public static bool Negated(Category c) => c is not (Category.Cyber or Category.Bio); //~ RFA002
    public static bool NeitherNor(Category c) => c is not Category.Cyber and not Category.Bio; //~ RFA002
    public static bool NegatedCondition(Category c) => !(c == Category.Cyber || c == Category.Bio); //~ RFA002
    public static bool BothUnequal(Category c) => c != Category.Cyber && c != Category.Bio; //~ RFA002
    public static bool Strict(Category c) => c == Category.Cyber | c == Category.Bio; //~ RFA002
    public static bool StrictAnd(Category c) => c != Category.Cyber & c != Category.Bio; //~ RFA002
    public static bool One(Category c) => c is Category.Cyber;
    public static bool NotOne(Category c) => c is not Category.Cyber;
    public static bool WithFrontier(Category c) => c is not (Category.Cyber or Category.FrontierLlm);
    public static bool IsTrue(Category c) => c.Equals(Category.Cyber) == true || c.Equals(Category.Bio) is true; //~ RFA002
    public static bool IsFalse(Category c) => !(c.Equals(Category.Cyber) == false && c.Equals(Category.Bio) is false); //~ RFA002
    public static bool OrFalse(RefusalStopDetails d) => (d.Category?.Equals(Category.Cyber) ?? false) || (d.Category?.Equals(Category.Bio) ?? false); //~ RFA002
    public static bool Nested(Message m) => m.StopDetails is { Category: var c } && (c == Category.Cyber || c == Category.Bio); //~ RFA002
    public static bool Object(RefusalStopDetails d) => object.Equals(d.Category, Category.Cyber) || d.Category == Category.Bio; //~ RFA026

    public static int Defined(Category c)
    {
        if (!Enum.IsDefined(c))
        {
            return 1;
        }

        return c switch
        {
            Category.Cyber => 2,
            Category.Bio => 3,
            Category.FrontierLlm => 4,
            Category.ReasoningExtraction => 5,
            Category.GeneralHarms => 6,
            _ => 0,
        };
    }

    public static int PositionalComplete(Category c, bool again) => (c, again) switch
    {
        (Category.Cyber, _) => 1,
        (Category.Bio, _) => 2,
        (Category.FrontierLlm, _) => 3,
        (Category.ReasoningExtraction, var _) => 4,
        (Category.GeneralHarms, _) => 5,
        _ => 0,
    };

    public static int SecondElement(bool again, Category c) => (again, c) switch //~ RFA001
    {
        (_, Category.Cyber) => 1,
        (_, Category.Bio) => 2,
        (false, Category.FrontierLlm) => 3,
        (_, Category.ReasoningExtraction) => 4,
        (_, Category.GeneralHarms) => 5,
        _ => 0,
    };

    public static int Properties(Message m) => m switch //~ RFA001
    {
        { StopDetails.Category: { } c } when c == Category.Cyber => 1,
        { StopDetails.Category: { } c } when c == Category.Bio => 2,
        { StopDetails.Category: { } c } when c == Category.ReasoningExtraction => 3,
        { StopDetails.Category: { } c } when c == Category.GeneralHarms => 4,
        { ID: "none", StopDetails.Category: { } c } when c == Category.FrontierLlm => 5,
        _ => 0,
    };

    public static int Twice(Category c) => c switch //~ RFA001
    {
        Category.Cyber or Category.Bio and not Category.Bio => 1,
        Category.Bio or Category.ReasoningExtraction => 2,
        not Category.FrontierLlm and Category.GeneralHarms => 3,
        _ => 0,
    };

    public static int TypesAndVars(Category? c) => c switch //~ RFA001
    {
        null => 1,
        Category.Cyber => 2,
        Category.Bio => 3,
        Category.ReasoningExtraction => 4,
        Category.GeneralHarms => 5,
        Category => 6,
    };

    public static int Declared(object? o) => o switch
    {
        Category.Cyber => 2,
        Category.Bio => 3,
        Category.FrontierLlm => 7,
        Category.ReasoningExtraction => 4,
        Category.GeneralHarms => 5,
        Category c => c.ToString().Length,
        _ => 6,
    };
}
