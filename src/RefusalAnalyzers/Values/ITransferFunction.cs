using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace RefusalAnalyzers.Values;

/// <summary>How a body ends.</summary>
/// <param name="Exit">With what it comes back.</param>
/// <param name="Thrown">With what an exception leaves it.</param>
internal readonly record struct Outcome(State Exit, State Thrown)
{
    /// <summary>With what a function comes back that answers with true.</summary>
    public State Yes { get; init; }

    /// <summary>With what one comes back that answers with false.</summary>
    public State No { get; init; }

    public static Outcome operator |(Outcome left, Outcome right) => new(left.Exit | right.Exit, left.Thrown | right.Thrown) { Yes = left.Yes | right.Yes, No = left.No | right.No };
}

/// <summary>What the code of a graph does with a state.</summary>
internal interface ITransferFunction
{
    /// <summary>The steps of a block in the order in which they run.</summary>
    IEnumerable<Step> StepsOf(BasicBlock block);

    /// <summary>What is left of a state when a step has run, and with what it may throw.</summary>
    /// <param name="isFinal">Whether the state is one that comes there, and not an example.</param>
    Outcome Apply(Step step, State state, bool isFinal);

    /// <summary>The values with which something is true, and those with which it is false.</summary>
    (State Yes, State No) Ask(IOperation lowered, State state);
}
