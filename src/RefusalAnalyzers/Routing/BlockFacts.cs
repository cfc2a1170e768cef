using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>Code before a place that runs instead for some values, under a further condition.</summary>
internal sealed record OpenGuard(SetPair Pair, ImmutableArray<IOperation> Conditions, ImmutableArray<IOperation> Body, int Position)
{
    public static OpenGuard Of(SubjectReader reader, IConditionalOperation guard, Target target) => new(
        ConditionSets.Evaluate(reader, guard.Condition, target),
        ImmutableArray.Create(guard.Condition),
        ImmutableArray.Create(guard.WhenTrue),
        guard.Syntax.SpanStart);
}

/// <summary>What the statements of one block leave of a subject, found once and asked for every place in it.</summary>
internal sealed class BlockFacts(SubjectReader reader, IOperation container, Target target)
{
    private readonly IReadOnlyList<IOperation> _statements = reader.StatementsLookingAt(container, target.Subject);

    // What is left behind the first statements, as far as anybody has asked.
    private readonly List<ValueSet> _left = [];
    private List<OpenGuard>? _openGuards;

    /// <summary>The guards that leave, those behind an <c>else</c> included, with what they let through.</summary>
    public IReadOnlyList<OpenGuard> OpenGuards
    {
        get
        {
            if (_openGuards is null)
            {
                _openGuards = [];
                foreach (var statement in _statements)
                {
                    for (var guard = statement as IConditionalOperation; guard is not null; guard = guard.WhenFalse as IConditionalOperation)
                    {
                        if (Flow.Leaves(guard.WhenTrue))
                        {
                            _openGuards.Add(OpenGuard.Of(reader, guard, target));
                        }
                    }
                }
            }

            return _openGuards;
        }
    }

    /// <summary>What is left before a position, by the statements from another position on.</summary>
    public ValueSet Before(int position, int from)
    {
        var end = IndexOf(position);
        if (end == 0)
        {
            return ValueSet.All;
        }

        if (from == 0)
        {
            while (_left.Count < end)
            {
                _left.Add((_left.Count == 0 ? ValueSet.All : _left[_left.Count - 1]) & Past(_statements[_left.Count]));
            }

            return _left[end - 1];
        }

        var left = ValueSet.All;
        var first = IndexOf(from);
        if (first > 0 && AsksAgain(_statements[first - 1], from) is { } since)
        {
            left = Flow.Past(reader, _statements[first - 1], target with { Since = since });
        }

        for (var i = first; i < end; i++)
        {
            left &= Past(_statements[i]);
        }

        return left;
    }

    /// <summary>The first statement at or behind a position.</summary>
    private int IndexOf(int position)
    {
        var low = 0;
        var high = _statements.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_statements[middle].Syntax.SpanStart < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>From where on a statement asks for the value that it itself gives: in the rest of its condition, or each time round.</summary>
    private static int? AsksAgain(IOperation statement, int write) => statement switch
    {
        IConditionalOperation { Condition: var condition } when condition.Syntax.Span.Contains(write) => write,
        IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } loop when loop.Syntax.Span.Contains(write) => condition.Syntax.Span.Contains(write) ? write : 0,
        _ => null,
    };

    private ValueSet Past(IOperation statement) => MayLeave(statement) ? Flow.Past(reader, statement, target) : ValueSet.All;

    private static bool MayLeave(IOperation statement) => statement
        is IConditionalOperation or ISwitchOperation or ITryOperation or IWhileLoopOperation or IBlockOperation or IUsingOperation or ILockOperation or IExpressionStatementOperation or ILabeledOperation;
}
