using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace RefusalAnalyzers.Values;

/// <summary>A place in the compiler's graph: an operation of a block, or after the last one, the value that decides where it goes on.</summary>
internal readonly record struct Point(FunctionGraph Graph, BasicBlock Block, int Index);

/// <summary>The graph of one body: of a member, a local function or a lambda.</summary>
/// <param name="graph">What the compiler made of it.</param>
/// <param name="function">The function as it is written; null for the member itself.</param>
internal sealed class FunctionGraph(ControlFlowGraph graph, IOperation? function)
{
    // After a `finally`, control goes where the branches lead that run it.
    private Dictionary<int, List<BasicBlock>>? _afterFinally;

    public ControlFlowGraph Graph { get; } = graph;

    public IOperation? Function { get; } = function;

    /// <summary>The operation at a place of a block.</summary>
    public static IOperation? At(BasicBlock block, int index) => index < block.Operations.Length ? block.Operations[index] : block.BranchValue;

    /// <summary>Follows all paths from a place on until one leads to what is sought.</summary>
    /// <param name="visit">True where it is found, false where the path ends.</param>
    public bool Search(Point from, Func<Point, bool?> visit)
    {
        var seen = new HashSet<BasicBlock>();
        var pending = new Stack<(BasicBlock Block, int Index)>();
        pending.Push((from.Block, from.Index));
        while (pending.Count > 0)
        {
            var (block, index) = pending.Pop();
            if (index == 0 && !seen.Add(block))
            {
                continue;
            }

            // An exception may lead to the handlers of a `try` from every block in it.
            for (var region = block.EnclosingRegion; region.Kind != ControlFlowRegionKind.Root; region = region.EnclosingRegion!)
            {
                if (region is { Kind: ControlFlowRegionKind.Try, EnclosingRegion: { } around })
                {
                    foreach (var handler in around.NestedRegions.Where(handler => !ReferenceEquals(handler, region)))
                    {
                        pending.Push((Graph.Blocks[handler.FirstBlockOrdinal], 0));
                    }
                }
            }

            bool? found = null;
            for (; index <= block.Operations.Length && found is null; index++)
            {
                found = visit(new(this, block, index));
            }

            if (found == true)
            {
                return true;
            }

            if (found is null)
            {
                Push(block.FallThroughSuccessor, block, pending);
                Push(block.ConditionalSuccessor, block, pending);
            }
        }

        return false;
    }

    private void Push(ControlFlowBranch? branch, BasicBlock from, Stack<(BasicBlock Block, int Index)> pending)
    {
        if (branch is null)
        {
            return;
        }

        if (!branch.FinallyRegions.IsEmpty)
        {
            pending.Push((Graph.Blocks[branch.FinallyRegions[0].FirstBlockOrdinal], 0));
        }
        else if (branch.Destination is { } next)
        {
            pending.Push((next, 0));
        }
        else if (branch.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
        {
            foreach (var after in AfterFinally(from))
            {
                pending.Push((after, 0));
            }
        }
    }

    private List<BasicBlock> AfterFinally(BasicBlock end)
    {
        if (_afterFinally is null)
        {
            _afterFinally = [];
            foreach (var block in Graph.Blocks)
            {
                foreach (var branch in new[] { block.FallThroughSuccessor, block.ConditionalSuccessor })
                {
                    for (var i = 0; branch is not null && i < branch.FinallyRegions.Length; i++)
                    {
                        var next = i + 1 < branch.FinallyRegions.Length ? Graph.Blocks[branch.FinallyRegions[i + 1].FirstBlockOrdinal] : branch.Destination;
                        if (next is not null)
                        {
                            var first = branch.FinallyRegions[i].FirstBlockOrdinal;
                            (_afterFinally.TryGetValue(first, out var known) ? known : _afterFinally[first] = []).Add(next);
                        }
                    }
                }
            }
        }

        for (var region = end.EnclosingRegion; region.Kind != ControlFlowRegionKind.Root; region = region.EnclosingRegion!)
        {
            if (region.Kind == ControlFlowRegionKind.Finally)
            {
                return _afterFinally.TryGetValue(region.FirstBlockOrdinal, out var next) ? next : [];
            }
        }

        return [];
    }
}
