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
    private BodyKey? _conditionKey;
    private BodyKey? _bodyKey;

    /// <summary>Whether it treats some values otherwise than others, and does not decide for each: else it is no part of a route.</summary>
    public bool IsPartOfRoute => Pair.Must != Pair.May && Pair != SetPair.Opaque;

    /// <summary>What its conditions ask, kept for every dispatch behind it.</summary>
    public BodyKey ConditionKey => _conditionKey ??= BodyKey.Of(Conditions);

    /// <summary>What it does, kept likewise.</summary>
    public BodyKey BodyKey => _bodyKey ??= BodyKey.Of(Body, ConstructEnd.Open, static _ => null);

    public static OpenGuard Of(SubjectReader reader, IConditionalOperation guard, Target target) => new(
        ConditionSets.Evaluate(reader, guard.Condition, target),
        ImmutableArray.Create(guard.Condition),
        ImmutableArray.Create(guard.WhenTrue),
        guard.Syntax.SpanStart);
}

/// <summary>What the statements of one block leave of a subject, found once and asked for every place in it.</summary>
/// <param name="coming">The values that come to the block.</param>
internal sealed class BlockFacts(SubjectReader reader, IOperation container, Target target, ValueSet coming)
{
    private readonly IReadOnlyList<IOperation> _statements = StatementsAbout(reader, container, target.Subject);
    private readonly Flow _flow = new(reader, target);

    // What is left behind the first statements, as far as anybody has asked.
    private readonly List<ValueSet> _left = [];
    private List<OpenGuard>? _openGuards;

    /// <summary>The guards that leave for a value under a further condition, those behind an <c>else</c> included; one that decides for certain is no part of a route.</summary>
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
                        if (Flow.Leaves(guard.WhenTrue) && OpenGuard.Of(reader, guard, target) is { IsPartOfRoute: true } open)
                        {
                            _openGuards.Add(open);
                        }
                    }
                }
            }

            return _openGuards;
        }
    }

    /// <summary>What comes to a statement: what is left of the values before it, and what jumps to its labels.</summary>
    public ValueSet At(IOperation statement)
    {
        var values = Before(statement.Syntax.SpanStart);
        for (var labeled = statement as ILabeledOperation; labeled is not null; labeled = labeled.Operation as ILabeledOperation)
        {
            values = _flow.Join(labeled, values);
        }

        return values;
    }

    private ValueSet Before(int position)
    {
        var end = IndexOf(position);
        for (var at = _left.Count; at < end; at++)
        {
            var values = at == 0 ? coming : _left[at - 1];
            _left.Add(values.IsEmpty && _statements[at] is not ILabeledOperation ? values : _flow.Through(_statements[at], values));
        }

        return end == 0 ? coming : _left[end - 1];
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

    /// <summary>The statements that look at what a subject is read from or give it another value; where jumps lead to labels, all of them.</summary>
    private static IReadOnlyList<IOperation> StatementsAbout(SubjectReader reader, IOperation container, Subject subject)
    {
        var all = container switch
        {
            IBlockOperation block => block.Operations,
            ISwitchCaseOperation section => section.Body,
            _ => ImmutableArray<IOperation>.Empty,
        };
        foreach (var statement in all)
        {
            if (statement is ILabeledOperation)
            {
                return all;
            }
        }

        var looking = reader.StatementsLookingAt(container, subject);
        List<IOperation>? more = null;
        HashSet<IOperation>? known = null;
        foreach (var change in Writes.Within(reader, subject, container))
        {
            var statement = change.Place;
            while (statement.Parent is { } parent && !ReferenceEquals(parent, container))
            {
                statement = parent;
            }

            // A call that runs a function, and what stands for the subject by reference, do not mention it.
            more ??= [.. looking];
            known ??= [.. looking];
            if (known.Add(statement))
            {
                more.Add(statement);
            }
        }

        more?.Sort(static (one, other) => one.Syntax.SpanStart.CompareTo(other.Syntax.SpanStart));
        return more ?? looking;
    }
}
