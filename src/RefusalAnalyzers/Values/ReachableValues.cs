using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Values;

/// <summary>
/// A forward analysis on the compiler's graph: which values of a subject reach a place. A branch lets through what the condition that is written there lets through;
/// an assignment gives what its expression can give; a call of a function of the member does what the function does.
/// </summary>
internal sealed class ReachableValues : ITransferFunction
{
    private readonly SubjectReader _reader;
    private readonly Target _target;
    private readonly MemberGraphs _graphs;
    private readonly Steps _steps;
    private readonly Dictionary<SyntaxNode, Write> _writes = [];
    private readonly BranchConditions _conditions;
    private readonly KeptAnswers _answers;
    private readonly Dictionary<FunctionGraph, State> _entries = [];
    private readonly Dictionary<FunctionGraph, State[]> _states = [];
    private readonly Queue<FunctionGraph> _pending = new();
    private readonly FunctionSummaries _summaries;

    private ReachableValues(SubjectReader reader, Target target)
    {
        _reader = reader;
        _target = target;
        _graphs = MemberGraphs.Of(reader.Body);
        _steps = Steps.Of(reader);
        _summaries = new(this);
        foreach (var write in reader.Writes.To(target.Subject))
        {
            _writes[write.Syntax] = write;
        }

        _conditions = new(reader, target, _writes);
        _answers = new(reader, _conditions, target, _writes);
        if (_graphs.Root is { } root)
        {
            Enter(root, State.Of(ValueSet.All, _answers.Count));
        }

        while (_pending.Count > 0)
        {
            var graph = _pending.Dequeue();
            var outcome = new Propagation(this, graph, StatesOf(graph), isFinal: true).From(_entries[graph]);

            // A lambda that escapes may run again in the state in which it ended.
            if (graph.Function is IAnonymousFunctionOperation && !_reader.Body.IsOnlyCalled(graph.Function))
            {
                Enter(graph, outcome.Exit | outcome.Thrown);
            }
        }
    }

    public static ReachableValues Of(SubjectReader reader, Target target) => reader.Entry(target, static (r, t) => new ReachableValues(r, t));

    /// <summary>The values that reach a place; all values where the graph does not contain it, or the function that it stands in is not called here.</summary>
    public ValueSet At(IOperation place)
    {
        if (_graphs.PointOf(place) is not { } point || !_states.TryGetValue(point.Graph, out var states))
        {
            return ValueSet.All;
        }

        var state = states[point.Block.Ordinal];
        foreach (var step in StepsOf(point.Block))
        {
            if (step.Index < point.Index || (step.Index == point.Index && step.Operation.Syntax.Span.End <= place.Syntax.SpanStart))
            {
                state = Apply(step, state, isFinal: false).Exit;
            }
        }

        return state.Values;
    }

    public IEnumerable<Step> StepsOf(BasicBlock block) => _steps.In(block);

    private State[] StatesOf(FunctionGraph graph) => _states.TryGetValue(graph, out var states) ? states : _states[graph] = new State[graph.Graph.Blocks.Length];

    private void Enter(FunctionGraph graph, State state)
    {
        if (!_entries.TryGetValue(graph, out var entry) || !entry.Contains(state))
        {
            _entries[graph] = entry | state;
            if (!_pending.Contains(graph))
            {
                _pending.Enqueue(graph);
            }
        }
    }

    public Outcome Apply(Step step, State state, bool isFinal)
    {
        switch (step.Operation)
        {
            case IFlowAnonymousFunctionOperation lambda:
                if (isFinal && _graphs.Written<IAnonymousFunctionOperation>(lambda.Syntax) is { } written && _graphs.Of(written) is { } graph && !_reader.Body.IsOnlyCalled(written))
                {
                    Enter(graph, state);
                }

                return new(state, State.None);
            case IInvocationOperation invocation:
                var outcome = step.Call is { } call ? Apply(call, state, isFinal) : new(state, state);
                return _answers.OfCall >= 0 && invocation.Type?.SpecialType == SpecialType.System_Boolean ? Called(outcome) : outcome;
            case IFlowCaptureOperation capture:
                return new(Captured(capture, state), State.None);
            default:
                return step.MayThrow ? new(state, state) : new(Assigned(step.Operation, state), State.None);
        }
    }

    /// <summary>Records for which values a call has returned true and false.</summary>
    private Outcome Called(Outcome outcome) => outcome with
    {
        Exit = outcome is { Yes.IsEmpty: true, No.IsEmpty: true }
            ? outcome.Exit.With(_answers.OfCall, outcome.Exit.Values, outcome.Exit.Values)
            : (outcome.Yes | outcome.No).With(_answers.OfCall, outcome.Yes.Values, outcome.No.Values),
    };

    private State Captured(IFlowCaptureOperation capture, State state)
    {
        var slot = _answers.SlotOf(capture.Id);
        if (slot < 0)
        {
            return state;
        }

        var (yes, no) = Ask(capture.Value, state);
        return state.With(slot, yes.Values, no.Values);
    }

    private Outcome Apply(CallEffect call, State state, bool isFinal)
    {
        if (call.NeverReturns)
        {
            return new(State.None, state);
        }

        // A function of the member throws what its body throws.
        var thrown = call is { Function: not null, RunsAtOnce: true } ? State.None : state;
        foreach (var given in call.Given)
        {
            for (var before = State.None; !before.Equals(state);)
            {
                before = state;
                var outcome = _summaries.Of(given, state);
                (state, thrown) = (state | outcome.Exit, thrown | outcome.Thrown);
            }
        }

        if (call.Entered is not null && isFinal)
        {
            Enter(call.Entered, state);
        }

        if (call.Function is not null)
        {
            var outcome = _summaries.Of(call.Function, state);
            return call.RunsAtOnce ? outcome with { Thrown = thrown | outcome.Thrown } : new(state | outcome.Exit | outcome.Thrown, thrown | outcome.Thrown);
        }

        if (Throws.Unless(_reader, call.Call, _target) is { } let)
        {
            return new(state.Keep(let), thrown);
        }

        return Throws.Asserted(call.Call) is var (condition, holds) ? new(state.Keep(holds ? _conditions.OfWritten(condition, At(state)).May : ~_conditions.OfWritten(condition, At(state)).Must), thrown) : new(state, thrown);
    }

    /// <summary>The state after an operation that may assign the subject, or a variable that holds the result of a condition on it.</summary>
    private State Assigned(IOperation operation, State state)
    {
        if (_writes.TryGetValue(operation.Syntax, out var write))
        {
            var target = At(state);
            return state.Map(values => write.IsDeclaration ? ValueSet.All : AssignedValues.Of(_reader, target, write.Operation, values));
        }

        // Where the assigned value branches, the graph has captured the target before.
        var assigned = operation is IAssignmentOperation { Target: IFlowCaptureReferenceOperation } ? _graphs.Written<IAssignmentOperation>(operation.Syntax) : operation;
        var given = assigned switch
        {
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } => local,
            ISimpleAssignmentOperation { Target: IParameterReferenceOperation { Parameter: var parameter } } => parameter,
            IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
            IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
            _ => null,
        };
        if (given is null)
        {
            return _answers.Overwritten(assigned, state);
        }

        if (_answers.SlotOf(given) is var answer and >= 0)
        {
            var (yes, no) = operation is ISimpleAssignmentOperation { Value: var lowered } && _answers.SlotOf(lowered) is var slot and >= 0
                ? (state.Where(slot, true), state.Where(slot, false))
                : (state, state);
            var pair = _graphs.ValueOf(operation.Syntax) is { } value ? _conditions.OfWritten(value, At(state)) : SetPair.Opaque;
            return state.With(answer, yes.Values & pair.May, no.Values.Except(pair.Must));
        }

        // In a new iteration of `foreach`, or a new match of a pattern, it may have any value.
        return SymbolEqualityComparer.Default.Equals(given, _target.Subject.RootSymbol) ? state.Map(static _ => ValueSet.All) : state;
    }

    public (State Yes, State No) Ask(IOperation lowered, State state)
    {
        switch (lowered)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null, Operand: var operand }:
                var (holds, fails) = Ask(operand, state);
                return (fails, holds);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, OperatorMethod: null } compared
                when _answers.SlotOf(compared.LeftOperand) >= 0 && compared.RightOperand.ConstantValue is { HasValue: true, Value: bool expected }:
                var (yes, no) = Ask(compared.LeftOperand, state);
                return expected == (compared.OperatorKind == BinaryOperatorKind.Equals) ? (yes, no) : (no, yes);
        }

        var slot = _answers.SlotOf(lowered);
        var (whenTrue, whenFalse) = slot < 0 ? (state, state) : (state.Where(slot, true), state.Where(slot, false));
        if (slot >= 0 && slot != _answers.OfCall)
        {
            return (whenTrue, whenFalse);
        }

        // A function has a name of its own for the subject; its condition is read by that name.
        var pair = _conditions.Of(lowered, At(state));
        return (whenTrue.Keep(pair.May), whenFalse.Keep(~pair.Must));
    }

    /// <summary>The target, with what the state knows of variables.</summary>
    private Target At(State state) =>
        _answers.Count == 0 || state.IsEmpty ? _target : _target with { Kept = variable => _answers.SlotOf(variable) is var answer and >= 0 ? state.Kept(answer) : null };
}
