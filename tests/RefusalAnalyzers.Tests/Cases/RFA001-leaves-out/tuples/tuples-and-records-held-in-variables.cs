using Anthropic.Models.Messages;

namespace Rail;

public sealed record Stop(Category? Why, bool Again);

public sealed class Siding(Category why, int track)
{
    public Category Why { get; } = why;

    public void Deconstruct(out Category first, out int second) => (first, second) = (Why, track);
}

public static class Points
{
    public static int Parameter((Category Why, bool Again) pair) => pair switch //~ RFA001
    {
        (Category.Cyber, _) => 1,
        (Category.Bio, _) => 2,
        (Category.ReasoningExtraction, _) => 3,
        (Category.GeneralHarms, _) => 4,
        _ => 0,
    };

    public static int Unnamed((bool, Category) pair) => pair switch //~ RFA001
    {
        (_, Category.Cyber) => 1,
        (_, Category.Bio) => 2,
        (_, Category.ReasoningExtraction or Category.GeneralHarms) => 3,
        _ => 0,
    };

    // A place and a name are one element.
    public static int ByPlaceAndName((Category Why, bool Again) pair)
    {
        if (pair.Item1 == Category.FrontierLlm) return 9;

        return pair switch
        {
            { Why: Category.Cyber } => 1,
            (Category.Bio, _) => 2,
            (Category.ReasoningExtraction or Category.GeneralHarms, _) => 3,
            _ => 0,
        };
    }

    public static int Record(Stop stop) => stop switch //~ RFA001
    {
        (Category.Cyber, _) => 1,
        (Category.Bio, _) => 2,
        (Category.ReasoningExtraction, _) => 3,
        (Category.GeneralHarms, _) => 4,
        _ => 0,
    };

    public static int RecordComplete(Stop stop) => stop switch
    {
        (Category.Cyber, _) => 1,
        (Category.Bio, var again) => again ? 2 : 20,
        { Why: Category.FrontierLlm } => 5,
        (Category.ReasoningExtraction, _) => 3,
        (Category.GeneralHarms, _) => 4,
        (null, _) => 6,
        _ => 0,
    };

    // What somebody's own Deconstruct gives, only they know.
    public static int OwnDeconstruct(Siding siding) => siding switch
    {
        (Category.Cyber, _) => 1,
        (Category.Bio, _) => 2,
        (Category.ReasoningExtraction, _) => 3,
        (Category.GeneralHarms, _) => 4,
        _ => 0,
    };

    public static bool Test((Category Why, bool Again) pair) => pair is (Category.Cyber or Category.Bio, _); //~ RFA002

    // The element is another one after it was written.
    public static int Written((Category Why, bool Again) pair, Category other)
    {
        if (pair.Why == Category.FrontierLlm) return 9;
        pair.Why = other;
        return pair switch //~ RFA001
        {
            (Category.Cyber, _) => 1,
            (Category.Bio, _) => 2,
            (Category.ReasoningExtraction, _) => 3,
            (Category.GeneralHarms, _) => 4,
            _ => 0,
        };
    }
}
