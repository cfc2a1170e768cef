using System.Collections.Generic;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>
/// Searches the compiler's graph for the paths from a call, if that call is refused or if it is answered. A condition that asks which it is has one edge open; exceptions are
/// not followed.
/// </summary>
/// <param name="send">The call that gives the answer.</param>
internal sealed class AnswerPaths(SubjectReader reader, RefusalTests tests, ResponseOrigins origins, IInvocationOperation send)
{
    private readonly AnswerConditions _conditions = new(reader, tests, origins, send);
    private HashSet<Point>? _reached;

    /// <summary>The first of some places that code may come to after the call, however it is answered.</summary>
    public HashSet<Point> Reached(Point from, HashSet<Point> places)
    {
        if (_reached is null)
        {
            _reached = [];
            from.Graph.Search(from, point =>
            {
                if (!places.Contains(point))
                {
                    return null;
                }

                _reached.Add(point);
                return false;
            });
        }

        return _reached;
    }

    /// <summary>Whether a path leads to a place.</summary>
    /// <param name="isRefused">Whether the call is refused; else it is answered.</param>
    /// <param name="visited">Receives the points on the paths.</param>
    public bool Lead(Point from, Point to, bool isRefused, PathLimits limits, HashSet<Point>? visited = null)
    {
        var seen = new HashSet<(int, int)>();
        var pending = new Stack<(BasicBlock Block, int Index, int Constants)>();
        pending.Push((from.Block, from.Index, _conditions.AtCall));
        var isFound = false;
        while (pending.Count > 0)
        {
            var (block, index, constants) = pending.Pop();
            if (index == 0 && !seen.Add((block.Ordinal, constants)))
            {
                continue;
            }

            var isStopped = false;
            for (; index <= block.Operations.Length && !isStopped; index++)
            {
                if (FunctionGraph.At(block, index) is not { } code)
                {
                    continue;
                }

                var point = new Point(from.Graph, block, index);
                if (point == limits.Cut?.Arm)
                {
                    isStopped = true;
                }
                else if (point == to)
                {
                    if (visited is null)
                    {
                        return true;
                    }

                    isFound = isStopped = true;
                }
                else if (limits.Barriers.Contains(point) || (limits.Bound is { } bound && !bound.Contains(code.Syntax.Span)))
                {
                    isStopped = true;
                }
                else
                {
                    visited?.Add(point);
                    constants = _conditions.Assign(code, constants, isRefused);
                }
            }

            if (isStopped)
            {
                continue;
            }

            if (block.ConditionKind == ControlFlowConditionKind.None || block.BranchValue is not { } condition)
            {
                Push(block.FallThroughSuccessor, constants);
                continue;
            }

            var (yes, no) = _conditions.Ask(condition, constants, isRefused);
            if (ReferenceEquals(limits.Cut?.Block, block))
            {
                (yes, no) = (!limits.Cut!.IsTrue, limits.Cut!.IsTrue);
            }

            var isWhenTrue = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            if (isWhenTrue ? yes : no)
            {
                Push(block.ConditionalSuccessor, constants);
            }

            if (isWhenTrue ? no : yes)
            {
                Push(block.FallThroughSuccessor, constants);
            }
        }

        return isFound;

        void Push(ControlFlowBranch? branch, int constants)
        {
            // What a `finally` does on the way changes nothing of where it leads.
            if (branch?.Destination is { } next)
            {
                pending.Push((next, 0, constants));
            }
        }
    }
}
