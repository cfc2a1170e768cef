using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Values;

/// <summary>
/// Where a <see cref="State"/> keeps answers about the subject: those of variables, that of the last call, and those that the graph itself keeps for a while.
/// </summary>
internal sealed class KeptAnswers
{
    // Real code keeps one or two.
    private const int Most = 8;

    private readonly SubjectReader _reader;
    private readonly IReadOnlyDictionary<SyntaxNode, Write> _writes;
    private readonly Dictionary<ISymbol, int> _variables = new(SymbolEqualityComparer.Default);

    // Of a condition in which the subject gets another value: as it is written, one part asks of another value than the other.
    private readonly Dictionary<CaptureId, int> _captures = [];

    /// <param name="writes">What gives the subject a value, by its syntax.</param>
    public KeptAnswers(SubjectReader reader, BranchConditions conditions, Target target, IReadOnlyDictionary<SyntaxNode, Write> writes)
    {
        (_reader, _writes) = (reader, writes);
        var graphs = MemberGraphs.Of(reader.Body);
        FindVariables(conditions, target);
        OfCall = graphs.All.Count > 1 ? _variables.Count : -1;
        Count = Math.Max(_variables.Count, OfCall + 1);
        FindCaptures(graphs);
    }

    public int Count { get; private set; }

    /// <summary>The place of what the last call has answered; negative where no function of the member can be called.</summary>
    public int OfCall { get; }

    /// <summary>The place of a variable; negative where it has none.</summary>
    public int SlotOf(ISymbol variable) => _variables.TryGetValue(variable, out var slot) ? slot : -1;

    public int SlotOf(CaptureId capture) => _captures.TryGetValue(capture, out var slot) ? slot : -1;

    /// <summary>The place of what an operation of the graph refers to, or of the call that has just come back; negative where it has none.</summary>
    public int SlotOf(IOperation lowered) => lowered.WithoutConversions() switch
    {
        IInvocationOperation => OfCall,
        IFlowCaptureReferenceOperation capture => SlotOf(capture.Id),
        var reference => BoolVariables.Of(reference) is { } variable ? SlotOf(variable) : -1,
    };

    /// <summary>What is known where a variable that keeps an answer is given another in a way that is not followed.</summary>
    public State Overwritten(IOperation? operation, State state)
    {
        if (_variables.Count == 0)
        {
            return state;
        }

        var target = operation switch
        {
            IAssignmentOperation assignment => assignment.Target,
            IArgumentOperation argument => argument.Value,
            IAddressOfOperation address => address.Reference,
            _ => null,
        };
        foreach (var reference in target?.SelfAndDescendants() ?? [])
        {
            if (BoolVariables.Of(reference) is { } variable && SlotOf(variable) is var answer and >= 0)
            {
                state = state.With(answer, state.Values, state.Values);
            }
        }

        return state;
    }

    /// <summary>The variables that keep an answer about the subject; after them, those that are asked twice, which tie what else is asked together.</summary>
    private void FindVariables(BranchConditions conditions, Target target)
    {
        var variables = BoolVariables.Of(_reader.Body).All;
        for (var round = 0; round < 2; round++)
        {
            foreach (var variable in variables)
            {
                if (_variables.Count < Most && !_variables.ContainsKey(variable.Symbol)
                    && (round == 0 ? variable.Values.Exists(value => IsOwnFunction(value) || conditions.OfWritten(value, target) != SetPair.Opaque) : variable.Reads > 1))
                {
                    _variables.Add(variable.Symbol, _variables.Count);
                }
            }
        }
    }

    private void FindCaptures(MemberGraphs graphs)
    {
        if (_writes.Count == 0)
        {
            return;
        }

        var steps = Steps.Of(_reader);
        foreach (var graph in graphs.All)
        {
            foreach (var block in graph.Graph.Blocks)
            {
                foreach (var step in steps.In(block))
                {
                    if (_captures.Count < Most && step.Operation is IFlowCaptureOperation capture && !_captures.ContainsKey(capture.Id) && IsWrittenIn(capture))
                    {
                        _captures.Add(capture.Id, Count++);
                    }
                }
            }
        }
    }

    /// <summary>Whether the subject gets another value in the condition of which a part is kept.</summary>
    private bool IsWrittenIn(IFlowCaptureOperation part)
    {
        var whole = part.Syntax;
        while (whole.Parent is ParenthesizedExpressionSyntax or ConditionalExpressionSyntax)
        {
            whole = whole.Parent;
        }

        foreach (var write in _writes.Keys)
        {
            if (whole.Span.Contains(write.Span))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a value is what a function of the member answers: its graph says with which values of the subject.</summary>
    private bool IsOwnFunction(IOperation value) => value is IInvocationOperation call && _reader.FunctionOf(call) is not null;
}
