using Anthropic.Models.Messages;

namespace Rail;

public sealed record Delay(Category? Why, int Minutes);

public sealed record Train(string Name, Delay Delay);

public static class Points
{
    public static int Direct(Delay delay) => delay switch //~ RFA001
    {
        { Why: Category.Cyber } => 1,
        { Why: Category.Bio } => 2,
        { Why: Category.ReasoningExtraction or Category.GeneralHarms } => 3,
        _ => 0,
    };

    public static int Deep(Train train) => train switch //~ RFA001
    {
        { Delay.Why: Category.Cyber } => 1,
        { Delay.Why: Category.Bio } => 2,
        { Delay.Why: Category.ReasoningExtraction or Category.GeneralHarms } => 3,
        _ => 0,
    };

    public static int Nested(Train train) => train switch //~ RFA001
    {
        { Delay: { Why: Category.Cyber } } => 1,
        { Delay: { Why: Category.Bio } } => 2,
        { Delay: { Why: Category.ReasoningExtraction or Category.GeneralHarms } } => 3,
        _ => 0,
    };

    public static int Statement(Delay delay)
    {
        switch (delay) //~ RFA001 RFA003 "GeneralHarms"
        {
            case { Why: Category.Cyber }: return 1;
            case { Why: Category.Bio }: return 2;
            case { Why: Category.ReasoningExtraction }: return 3;
            default: return 0;
        }
    }
}
