namespace RefusalAnalyzers.Tests.Properties;

/// <summary>
/// Sets of what a category can be. <see cref="Below"/> and <see cref="Above"/> never occur at run time; they are the other
/// numbers (or texts) that the compiler reckons with when it decides that an arm is subsumed.
/// </summary>
[Flags]
internal enum ValueSet
{
    None = 0,
    Cyber = 1,
    Bio = 2,
    FrontierLlm = 4,
    ReasoningExtraction = 8,
    GeneralHarms = 16,
    Unknown = 32,
    Null = 64,
    Below = 128,
    Above = 256,
    Members = 31,
    All = 511,
}

internal static class Values
{
    public const string UnknownWire = "novel_area";

    private static readonly string[] s_wires = ["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"];

    public static readonly IReadOnlyList<ValueSet> Members =
        [ValueSet.Cyber, ValueSet.Bio, ValueSet.FrontierLlm, ValueSet.ReasoningExtraction, ValueSet.GeneralHarms];

    /// <summary>What a program is run with.</summary>
    public static readonly IReadOnlyList<ValueSet> Runtime = [.. Members, ValueSet.Unknown, ValueSet.Null];

    public static bool Has(this ValueSet set, ValueSet value) => (set & value) != 0;

    public static IEnumerable<ValueSet> MembersOf(ValueSet set) => Members.Where(m => set.Has(m));

    public static int Count(ValueSet set) => System.Numerics.BitOperations.PopCount((uint)set);

    public static int Number(ValueSet value) => value == ValueSet.Unknown ? -1 : System.Numerics.BitOperations.TrailingZeroCount((uint)value);

    /// <summary>The wire name, or null for no category.</summary>
    public static string? Wire(ValueSet value) => value switch
    {
        ValueSet.Null => null,
        ValueSet.Unknown => UnknownWire,
        _ => s_wires[Number(value)],
    };

    public static ValueSet OfWires(IEnumerable<string> wires) =>
        Members.Where(m => wires.Contains(Wire(m))).Aggregate(ValueSet.None, static (set, m) => set | m);
}
