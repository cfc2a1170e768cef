using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

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

/// <summary>The effect of the code of a graph on a state.</summary>
internal interface ITransferFunction
{
    /// <summary>The steps of a block in the order in which they run.</summary>
    IEnumerable<Step> StepsOf(BasicBlock block);

    /// <summary>The state after a step, and the state in which it may throw.</summary>
    /// <param name="isFinal">Whether the state really reaches the step; otherwise a summary is computed.</param>
    Outcome Apply(Step step, State state, bool isFinal);

    /// <summary>The states in which a condition is true and false.</summary>
    (State Yes, State No) Ask(IOperation lowered, State state);
}
