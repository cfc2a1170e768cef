using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace RefusalAnalyzers.Values;

/// <summary>Carries states through the graph of one body, or of a <c>finally</c> in it, until nothing new comes to any block.</summary>
/// <param name="transfer">What the code does with a state.</param>
/// <param name="function">The body.</param>
/// <param name="states">What comes to each block; it may be known in part.</param>
/// <param name="isFinal">Whether the state really reaches the body; otherwise a summary of the body is computed.</param>
internal sealed class Propagation(ITransferFunction transfer, FunctionGraph function, State[] states, bool isFinal)
{
    /// <summary>How many states of a function or a <c>finally</c> are told apart; after that, what variables hold is forgotten, which bounds the cost.</summary>
    public const int MaxStates = 16;

    private readonly ControlFlowGraph _graph = function.Graph;
    private readonly bool[] _isDirty = new bool[function.Graph.Blocks.Length];
    private readonly Dictionary<(ControlFlowRegion, State), State> _finallies = [];
    private int _lowest;
    private State _exit;
    private State _thrown;
    private State _ended;
    private State _yes;
    private State _no;

    public Outcome From(State entry)
    {
        Flow(_graph.Blocks[0], entry);
        Solve();
        return new(_exit, _thrown) { Yes = _yes, No = _no };
    }

    private void Solve()
    {
        while (_lowest < _isDirty.Length)
        {
            var ordinal = _lowest++;
            if (_isDirty[ordinal])
            {
                _isDirty[ordinal] = false;
                Visit(_graph.Blocks[ordinal]);
            }
        }
    }

    private void Visit(BasicBlock block)
    {
        var state = states[block.Ordinal];
        if (block.Kind == BasicBlockKind.Exit)
        {
            _exit |= state;
            return;
        }

        foreach (var step in transfer.StepsOf(block))
        {
            var outcome = transfer.Apply(step, state, isFinal);
            Throw(block, outcome.Thrown);
            state = outcome.Exit;
        }

        if (block.ConditionKind != ControlFlowConditionKind.None && block.BranchValue is { } condition)
        {
            var (yes, no) = transfer.Ask(condition, state);
            var isWhenTrue = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            Follow(block, block.ConditionalSuccessor, isWhenTrue ? yes : no);
            Follow(block, block.FallThroughSuccessor, isWhenTrue ? no : yes);
        }
        else
        {
            if (block is { BranchValue: { Type.SpecialType: SpecialType.System_Boolean } answer, FallThroughSuccessor: { Semantics: ControlFlowBranchSemantics.Return } back })
            {
                var (yes, no) = transfer.Ask(answer, state);
                (_yes, _no) = (_yes | Finally(back, yes), _no | Finally(back, no));
            }

            Follow(block, block.FallThroughSuccessor, state);
        }
    }

    private void Follow(BasicBlock from, ControlFlowBranch? branch, State state)
    {
        if (branch is null || state.IsEmpty)
        {
            return;
        }

        if (branch.Semantics is ControlFlowBranchSemantics.Throw or ControlFlowBranchSemantics.Rethrow)
        {
            Throw(from, state);
            return;
        }

        state = Finally(branch, state);
        if (branch.Destination is { } destination)
        {
            Flow(destination, state);
        }
        else
        {
            // The end of a `finally`, or of a filter that does not hold.
            _ended |= state;
        }
    }

    private void Flow(BasicBlock block, State state)
    {
        if (!states[block.Ordinal].Contains(state))
        {
            states[block.Ordinal] |= state;
            _isDirty[block.Ordinal] = true;
            _lowest = System.Math.Min(_lowest, block.Ordinal);
        }
    }

    private State Finally(ControlFlowBranch branch, State state)
    {
        foreach (var region in branch.FinallyRegions)
        {
            state = Finally(region, state);
        }

        return state;
    }

    /// <summary>The states after a <c>finally</c> for the state that comes to it on one path.</summary>
    private State Finally(ControlFlowRegion region, State state)
    {
        if (state.IsEmpty)
        {
            return state;
        }

        if (!_finallies.TryGetValue((region, state), out var end))
        {
            if (_finallies.Count >= MaxStates && state.WithoutAnswers() is var plain && !plain.Equals(state))
            {
                return Finally(region, plain);
            }

            _finallies[(region, state)] = state;
            var reached = new State[states.Length];
            var inner = new Propagation(transfer, function, reached, isFinal);
            inner.Flow(_graph.Blocks[region.FirstBlockOrdinal], state);
            inner.Solve();
            end = inner._ended;
            _finallies[(region, state)] = end;
            for (var i = region.FirstBlockOrdinal; i <= region.LastBlockOrdinal; i++)
            {
                states[i] |= reached[i];
            }
        }

        return end;
    }

    /// <summary>An exception goes from a block to the handlers around it, from the inside out.</summary>
    private void Throw(BasicBlock block, State state)
    {
        if (state.IsEmpty)
        {
            return;
        }

        for (var region = block.EnclosingRegion; region.Kind != ControlFlowRegionKind.Root; region = region.EnclosingRegion!)
        {
            if (region.Kind == ControlFlowRegionKind.Filter)
            {
                // A filter is taken for one that does not hold.
                return;
            }

            if (region is not { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } around })
            {
                continue;
            }

            if (around.Kind == ControlFlowRegionKind.TryAndFinally)
            {
                state = Finally(around.NestedRegions[1], state);
                continue;
            }

            var isCaught = false;
            foreach (var handler in around.NestedRegions)
            {
                if (!ReferenceEquals(handler, region))
                {
                    Flow(_graph.Blocks[handler.FirstBlockOrdinal], state);
                    isCaught |= handler is { Kind: ControlFlowRegionKind.Catch, ExceptionType: { SpecialType: SpecialType.System_Object } or { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };
                }
            }

            if (isCaught)
            {
                return;
            }
        }

        _thrown |= state;
    }
}
