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
/// The slots of a <see cref="State"/> for the results of conditions on the subject: those that variables hold, that of the last call, and those that the graph captures.
/// </summary>
internal sealed class KeptAnswers
{
    // Real code keeps one or two.
    private const int Most = 8;

    private readonly SubjectReader _reader;
    private readonly IReadOnlyDictionary<SyntaxNode, Write> _writes;
    private readonly Dictionary<ISymbol, int> _variables = new(SymbolEqualityComparer.Default);

    // Parts of a condition that writes the subject: as it is written, one part reads another value than the other.
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

    /// <summary>The slot of the result of the last call; negative where no function of the member can be called.</summary>
    public int OfCall { get; }

    /// <summary>The slot of a variable; negative where it has none.</summary>
    public int SlotOf(ISymbol variable) => _variables.TryGetValue(variable, out var slot) ? slot : -1;

    public int SlotOf(CaptureId capture) => _captures.TryGetValue(capture, out var slot) ? slot : -1;

    /// <summary>The slot of what an operation of the graph refers to, or of the call that has just returned; negative where it has none.</summary>
    public int SlotOf(IOperation lowered) => lowered.WithoutConversions() switch
    {
        IInvocationOperation => OfCall,
        IFlowCaptureReferenceOperation capture => SlotOf(capture.Id),
        var reference => BoolVariables.Of(reference) is { } variable ? SlotOf(variable) : -1,
    };

    /// <summary>The state after a variable with a slot was written in a way that is not followed.</summary>
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

    /// <summary>The variables that hold the result of a condition on the subject; after them, those that are read twice, which correlate other conditions.</summary>
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

    /// <summary>Whether the condition of which a part is captured writes the subject.</summary>
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

    /// <summary>Whether a value is the result of a function of the member: its graph says for which values of the subject that is true.</summary>
    private bool IsOwnFunction(IOperation value) => value is IInvocationOperation call && _reader.FunctionOf(call) is not null;
}
