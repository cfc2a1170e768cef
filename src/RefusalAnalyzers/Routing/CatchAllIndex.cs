using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Routing;

/// <summary>Finds the dispatch in one of whose catch-alls a piece of code stands.</summary>
internal sealed class CatchAllIndex
{
    private readonly SubjectReader _reader;

    private readonly Dictionary<(IOperation Code, Subject Subject), Decision> _bodies = [];

    // The code after a chain is the rest of its block: kept by where it begins, since chains that follow each other share it.
    private readonly Dictionary<(IOperation Block, Subject Subject), List<Decision>> _after = [];

    public CatchAllIndex(SubjectReader reader, ImmutableArray<Decision> decisions)
    {
        _reader = reader;
        foreach (var decision in decisions)
        {
            // What has only catch-alls decides nothing that could go on.
            if (decision.Dispatch.OwnNamesUnderGuard.IsEmpty)
            {
                continue;
            }

            foreach (var arm in decision.Dispatch.Arms)
            {
                if (arm.HasCatchAll && !arm.Body.IsEmpty)
                {
                    Add(decision, arm);
                }
            }
        }
    }

    /// <summary>The innermost such dispatch over a subject.</summary>
    public Decision? Around(IOperation operation, Subject subject)
    {
        if (_bodies.Count == 0 && _after.Count == 0)
        {
            return null;
        }

        for (var current = operation; current is not null; current = current.Parent)
        {
            if (_bodies.TryGetValue((current, subject), out var found) && !ReferenceEquals(found.Dispatch.Operation, operation))
            {
                return IsReplaced(subject, current, 0, operation) ? null : found;
            }

            if (current.Parent is { } parent && _after.TryGetValue((parent, subject), out var chains))
            {
                for (var i = chains.Count - 1; i >= 0; i--)
                {
                    if (Begin(chains[i]) <= current.Syntax.SpanStart)
                    {
                        return IsReplaced(subject, current, Begin(chains[i]), operation) ? null : chains[i];
                    }
                }
            }
        }

        return null;
    }

    /// <summary>Whether code of the same block has given the subject another value before a switch: that is another decision. Arms of a chain on both sides of it say nothing.</summary>
    private bool IsReplaced(Subject subject, IOperation statement, int from, IOperation operation)
    {
        return operation is ISwitchOperation or ISwitchExpressionOperation && statement.Parent is { } block && Changes.To(_reader, subject).MayReach(block, operation, from);
    }

    private static int Begin(Decision chain)
    {
        var arms = chain.Dispatch.Arms;
        var first = arms[arms.Length - 1].Body[0];

        // The end of a lambda or local function is an implicit return: its syntax is the block, which begins before the chain.
        return first.IsImplicit ? first.Syntax.Span.End : first.Syntax.SpanStart;
    }

    private void Add(Decision decision, Arm arm)
    {
        var subject = decision.Dispatch.Target.Subject;
        if (arm.Kind != ArmKind.After || arm.Body[0].Parent is not { } block)
        {
            foreach (var code in arm.Body)
            {
                _bodies[(code, subject)] = decision;
            }

            return;
        }

        if (!_after.TryGetValue((block, subject), out var chains))
        {
            _after[(block, subject)] = chains = [];
        }

        chains.Add(decision);
    }
}
