using System.Collections.Generic;
using Anthropic.Models.Messages;

namespace Ferry;

public record Declined(string Id, Category Why);

public sealed record Twice(string Id, Category Why, int Times) : Declined(Id, Why);

public sealed record Held(Category Why, string Text, int Times)
{
    public Category Why = Why;
}

public sealed class Crate(Category why, Category other)
{
    public Category Why => why;

    public void Deconstruct(out Category first, out Category second) => (first, second) = (other, why);
}

public static class Holds
{
    // A position of a record is the property, its own or one that it inherits.
    public static int Inherited(Twice twice) => twice switch
    {
        (_, Category.FrontierLlm, _) => 3,
        { Why: Category.Cyber } => 1,
        (_, Category.Bio, _) => 2,
        { Why: Category.ReasoningExtraction or Category.GeneralHarms } => 4,
        _ => 5,
    };

    public static int InheritedWithoutFrontier(Twice twice) => twice switch //~ RFA001
    {
        (_, Category.Cyber, _) => 1,
        (_, Category.Bio, _) => 2,
        (_, Category.ReasoningExtraction or Category.GeneralHarms, _) => 4,
        _ => 5,
    };

    public static int Field(Held held) => held switch //~ RFA001
    {
        (Category.Cyber, _, _) => 1,
        { Why: Category.Bio } => 2,
        (Category.ReasoningExtraction or Category.GeneralHarms, _, _) => 4,
        _ => 5,
    };

    // Both in one pattern.
    public static int Both(Declined declined) => declined switch
    {
        (_, _) { Why: Category.FrontierLlm } => 3,
        (_, Category.Cyber) { Id: var id } => id.Length,
        (_, Category.Bio) { Why: Category.Bio } => 2,
        (_, Category.ReasoningExtraction or Category.GeneralHarms) => 4,
        _ => 5,
    };

    public static int BothUnderACondition(Declined declined) => declined switch //~ RFA001
    {
        ("x", _) { Why: Category.FrontierLlm } => 3,
        (_, Category.Cyber) => 1,
        (_, Category.Bio) => 2,
        (_, Category.ReasoningExtraction or Category.GeneralHarms) => 4,
        _ => 5,
    };

    // What the positions are is not known: this may be the same category, or another one.
    public static int Unknown(Crate crate) => crate switch
    {
        (_, Category.FrontierLlm) => 3,
        { Why: Category.Cyber } => 1,
        { Why: Category.Bio } => 2,
        { Why: Category.ReasoningExtraction or Category.GeneralHarms } => 4,
        _ => 5,
    };

    public static int UnknownKey(KeyValuePair<Category, int> pair) => pair switch
    {
        { Key: Category.FrontierLlm } => 3,
        (Category.Cyber, _) => 1,
        (Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms, _) => 2,
        _ => 5,
    };

    public static int Known(KeyValuePair<Category, int> pair) => pair switch //~ RFA001
    {
        { Key: Category.Cyber } => 1,
        { Key: Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms } => 2,
        (_, 0) => 4,
        _ => 5,
    };

    public static int UnknownBefore(KeyValuePair<Category, int> pair)
    {
        if (pair is (Category.FrontierLlm, _))
        {
            return 3;
        }

        return pair.Key switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction or Category.GeneralHarms => 4, _ => 5 };
    }

    public static int UnknownBeforeUnderACondition(KeyValuePair<Category, int> pair)
    {
        if (pair is (Category.FrontierLlm, 0))
        {
            return 3;
        }

        return pair.Key switch { Category.Cyber => 1, Category.Bio => 2, Category.ReasoningExtraction or Category.GeneralHarms => 4, _ => 5 }; //~ RFA001
    }

    // What always holds beside a category is no condition.
    public static int NeverNull(Held held) => held switch
    {
        (Category.FrontierLlm, { } text, { }) => text.Length,
        { Text: not null, Why: Category.Cyber } => 1,
        { Text: string, Times: int, Why: Category.Bio } => 2,
        { Why: Category.ReasoningExtraction or Category.GeneralHarms } => 4,
        _ => 5,
    };

    public static int MayBeNull((Category Why, string? Text) pair) => pair switch //~ RFA001
    {
        (Category.FrontierLlm, { } text) => text.Length,
        (Category.Cyber, _) => 1,
        (Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms, _) => 4,
        _ => 5,
    };

    public static int Empty((Category Why, int? Times) pair) => pair switch //~ RFA001
    {
        (Category.FrontierLlm, { }) => 3,
        (Category.Cyber, _) => 1,
        (Category.Bio or Category.ReasoningExtraction or Category.GeneralHarms, _) => 4,
        _ => 5,
    };
}
