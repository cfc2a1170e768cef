namespace RefusalAnalyzers.Values;

/// <summary>How a body ends.</summary>
/// <param name="Exit">The state in which it returns.</param>
/// <param name="Thrown">The state in which an exception leaves it.</param>
internal readonly record struct Outcome(State Exit, State Thrown)
{
    /// <summary>The state in which a function returns true.</summary>
    public State Yes { get; init; }

    /// <summary>The state in which a function returns false.</summary>
    public State No { get; init; }

    public static Outcome operator |(Outcome left, Outcome right) => new(left.Exit | right.Exit, left.Thrown | right.Thrown) { Yes = left.Yes | right.Yes, No = left.No | right.No };
}
