using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace RefusalAnalyzers.Values;

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
