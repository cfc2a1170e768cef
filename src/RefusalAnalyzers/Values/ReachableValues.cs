using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Values;

/// <summary>
/// A forward analysis on the compiler's graph: which values of a subject reach a place. A branch lets through what the condition that is written there lets through;
/// an assignment gives what its expression can give; a call of a function of the member does what the function does.
/// </summary>
internal sealed class ReachableValues
{
    // Real code keeps one or two.
    private const int MaxAnswers = 8;

    private readonly SubjectReader _reader;
    private readonly Target _target;
    private readonly MemberGraphs _graphs;
    private readonly HashSet<SyntaxNode> _writes = [];
    private readonly Dictionary<FunctionGraph, State> _entries = [];
    private readonly Dictionary<FunctionGraph, State[]> _states = [];
    private readonly Queue<FunctionGraph> _pending = new();
    private readonly Dictionary<ILocalSymbol, int> _answers = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<(FunctionGraph, State), Outcome> _summaries = [];
    private readonly Dictionary<BasicBlock, List<(int Index, IOperation Operation)>> _effects = [];

    private ReachableValues(SubjectReader reader, Target target)
    {
        _reader = reader;
        _target = target;
        _graphs = MemberGraphs.Of(reader);
        foreach (var write in reader.WritesTo(target.Subject))
        {
            _writes.Add(write.Syntax);
        }

        FindAnswers();
        if (_graphs.Root is { } root)
        {
            Enter(root, State.Of(ValueSet.All, _answers.Count));
            while (_pending.Count > 0)
            {
                var graph = _pending.Dequeue();
                var entry = _entries[graph];
                var outcome = new Run(this, graph, record: true).From(entry);

                // A lambda that others have may run again after all that it did the first time.
                if (graph.Function is IAnonymousFunctionOperation && !IsOnlyCalled(graph.Function))
                {
                    Enter(graph, outcome.Exit | outcome.Thrown);
                }
            }
        }
    }

    /// <summary>How a body ends.</summary>
    /// <param name="Exit">The values with which it comes back.</param>
    /// <param name="Thrown">Those with which an exception leaves it.</param>
    private readonly record struct Outcome(State Exit, State Thrown);

    public static ReachableValues Of(SubjectReader reader, Target target)
    {
        var known = reader.Table(static _ => new Dictionary<Target, ReachableValues>());
        if (!known.TryGetValue(target, out var values))
        {
            known[target] = values = new(reader, target);
        }

        return values;
    }

    /// <summary>The values that reach a place; all where the graph does not hold it.</summary>
    public ValueSet At(IOperation place)
    {
        if (_graphs.PointOf(place) is not { } point)
        {
            return ValueSet.All;
        }

        if (!_states.TryGetValue(point.Graph, out var states))
        {
            // Nobody here calls the function.
            return ValueSet.All;
        }

        var state = states[point.Block.Ordinal];
        foreach (var (index, effect) in EffectsIn(point.Block))
        {
            if (index < point.Index || (index == point.Index && effect.Syntax.Span.End <= place.Syntax.SpanStart))
            {
                state = Apply(effect, state, record: false).Exit;
            }
        }

        return state.Values;
    }

    private void Enter(FunctionGraph graph, State values)
    {
        var known = _entries.TryGetValue(graph, out var entry);
        if (!known || !entry.Contains(values))
        {
            _entries[graph] = entry | values;
            if (!_pending.Contains(graph))
            {
                _pending.Enqueue(graph);
            }
        }
    }

    /// <summary>What may change the subject, or end the way, in the order in which it runs.</summary>
    private List<(int Index, IOperation Operation)> EffectsIn(BasicBlock block)
    {
        if (!_effects.TryGetValue(block, out var effects))
        {
            effects = [];
            for (var i = 0; i <= block.Operations.Length; i++)
            {
                if (FunctionGraph.At(block, i) is not { } code)
                {
                    continue;
                }

                var first = effects.Count;
                foreach (var operation in code.SelfAndDescendants())
                {
                    if (operation is IInvocationOperation or IFlowAnonymousFunctionOperation or IObjectCreationOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation or IAwaitOperation || IsWrite(operation))
                    {
                        effects.Add((i, operation));
                    }
                }

                // Parts run before the whole.
                effects.Reverse(first, effects.Count - first);
                effects.Sort(first, effects.Count - first, Comparer<(int, IOperation Operation)>.Create(static (one, other) => one.Operation.Syntax.Span.End.CompareTo(other.Operation.Syntax.Span.End)));
            }

            _effects[block] = effects;
        }

        return effects;
    }

    private bool IsWrite(IOperation operation) => operation switch
    {
        ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } =>
            _writes.Contains(operation.Syntax) || _answers.ContainsKey(local.Local) || SymbolEqualityComparer.Default.Equals(local.Local, _target.Subject.RootSymbol),
        IAssignmentOperation or IIncrementOrDecrementOperation or IAddressOfOperation => _writes.Contains(operation.Syntax),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => _writes.Contains(operation.Syntax),
        IDeclarationPatternOperation { DeclaredSymbol: { } declared } => SymbolEqualityComparer.Default.Equals(declared, _target.Subject.RootSymbol),
        IRecursivePatternOperation { DeclaredSymbol: { } declared } => SymbolEqualityComparer.Default.Equals(declared, _target.Subject.RootSymbol),
        _ => false,
    };

    /// <summary>What is left of some values when an operation has run, and with which of them it may throw.</summary>
    private Outcome Apply(IOperation effect, State values, bool record)
    {
        switch (effect)
        {
            case IFlowAnonymousFunctionOperation:
                if (record && _graphs.Written<IAnonymousFunctionOperation>(effect.Syntax) is { } written && _graphs.Of(written) is { } lambda && !IsOnlyCalled(written))
                {
                    Enter(lambda, values);
                }

                return new(values, State.None);
            case IInvocationOperation when _graphs.Written<IInvocationOperation>(effect.Syntax) is { } call:
                return Call(call, values, record);
            case IInvocationOperation or IObjectCreationOperation or IPropertyReferenceOperation or IArrayElementReferenceOperation or IAwaitOperation:
                return new(values, values);
            default:
                return new(Given(effect, values), State.None);
        }
    }

    private State Given(IOperation effect, State state)
    {
        foreach (var write in _reader.WritesTo(_target.Subject))
        {
            if (write.Syntax == effect.Syntax)
            {
                return state.Map(values => write.IsDeclaration ? ValueSet.All : Gifts.Of(_reader, _target, write.Operation, values));
            }
        }

        if (effect is ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } && _answers.TryGetValue(local, out var answer))
        {
            var pair = _graphs.ValueOf(effect.Syntax) is { } value ? Condition(value) : SetPair.Opaque;
            return state.With(answer, state.Values & pair.May, state.Values.Except(pair.Must));
        }

        // A new round of `foreach`, a new match of a pattern.
        return state.Map(static _ => ValueSet.All);
    }

    /// <summary>The locals that keep an answer about the subject.</summary>
    private void FindAnswers()
    {
        foreach (var operation in _reader.Body.Operations)
        {
            var (local, value) = operation switch
            {
                IVariableDeclaratorOperation { Symbol: { Type.SpecialType: SpecialType.System_Boolean } declared, Initializer.Value: { } initial } => (declared, initial),
                ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: { Type.SpecialType: SpecialType.System_Boolean } assigned }, Value: { } given } => (assigned, given),
                _ => default((ILocalSymbol?, IOperation?)),
            };
            if (local is not null && _answers.Count < MaxAnswers && !_answers.ContainsKey(local) && value!.ConstantValue is not { HasValue: true } && Condition(value!) != SetPair.Opaque)
            {
                _answers.Add(local, _answers.Count);
            }
        }
    }

    private Outcome Call(IInvocationOperation call, State values, bool record)
    {
        if (Throws.Always(call))
        {
            return new(State.None, values);
        }

        var thrown = values;
        foreach (var argument in call.Arguments)
        {
            if (FunctionIn(argument.Value) is { } given && _graphs.Of(given) is { } lambda)
            {
                // It may run any number of times.
                for (var before = State.None; !before.Equals(values);)
                {
                    before = values;
                    var outcome = Summary(lambda, values);
                    values |= outcome.Exit;
                    thrown |= outcome.Thrown;
                }
            }
        }

        if (_reader.FunctionOf(call) is { } body && _graphs.Of(body.Parent) is { } function)
        {
            if (record)
            {
                Enter(function, values);
            }

            if (!Throws.IsStub(body))
            {
                var outcome = Summary(function, values);
                return RunsAtOnce(body) ? new(outcome.Exit, thrown | outcome.Thrown) : new(values | outcome.Exit | outcome.Thrown, thrown | outcome.Thrown);
            }
        }

        if (Throws.Unless(_reader, call, _target) is { } let)
        {
            values = values.Keep(let);
        }
        else if (Throws.Asserted(call) is var (condition, holds))
        {
            var pair = Condition(condition);
            values = values.Keep(holds ? pair.May : ~pair.Must);
        }

        return new(values, thrown);
    }

    /// <summary>Whether a local holds a lambda that is called by that name and given to nobody.</summary>
    private bool IsOnlyCalled(IOperation lambda)
    {
        var child = lambda;
        while (child.Parent is IDelegateCreationOperation or IConversionOperation)
        {
            child = child.Parent;
        }

        return child.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } && _reader.OnlyValueOf(local) is not null
            && _reader.Body.Operations.All(o => o is not ILocalReferenceOperation { IsDeclaration: false } reference || !SymbolEqualityComparer.Default.Equals(reference.Local, local)
                || o.Parent is IInvocationOperation { TargetMethod.MethodKind: MethodKind.DelegateInvoke } or IConditionalAccessOperation);
    }

    /// <summary>The function of this member that a call is given, by its own name or that of a local.</summary>
    private IOperation? FunctionIn(IOperation argument)
    {
        var value = argument.WithoutConversions();
        if (value is ILocalReferenceOperation { Local: var local } && _reader.OnlyValueOf(local) is { } kept)
        {
            value = kept.WithoutConversions();
        }

        return value switch
        {
            IAnonymousFunctionOperation lambda => lambda,
            IDelegateCreationOperation { Target: IMethodReferenceOperation named } => _reader.Body.FindLocalFunction(named),
            _ => null,
        };
    }

    private static bool RunsAtOnce(IBlockOperation body)
    {
        if (body.Parent is ILocalFunctionOperation { Symbol.IsAsync: true } or IAnonymousFunctionOperation { Symbol.IsAsync: true })
        {
            return false;
        }

        return !body.SelfAndDescendants().Any(static o => o is IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak });
    }

    /// <summary>What a function does with some values. One that calls itself is asked until nothing new comes of it.</summary>
    private Outcome Summary(FunctionGraph function, State values)
    {
        if (values.IsEmpty)
        {
            return default;
        }

        if (_summaries.TryGetValue((function, values), out var known))
        {
            return known;
        }

        Outcome last;
        do
        {
            last = _summaries.TryGetValue((function, values), out var before) ? before : default;
            _summaries[(function, values)] = last;
            var next = new Run(this, function, record: false).From(values);
            _summaries[(function, values)] = new(next.Exit | last.Exit, next.Thrown | last.Thrown);
        }
        while (!_summaries[(function, values)].Equals(last));

        return last;
    }

    /// <summary>The values with which a branch is taken, and those with which it is not.</summary>
    private (State Yes, State No) Ask(IOperation lowered, State values)
    {
        if (lowered.WithoutConversions() is ILocalReferenceOperation { Local: var local } && _answers.TryGetValue(local, out var answer))
        {
            return (values.Where(answer, true), values.Where(answer, false));
        }

        var pair = PairOf(lowered);
        return (values.Keep(pair.May), values.Keep(~pair.Must));
    }

    private SetPair PairOf(IOperation lowered)
    {
        if (lowered.ConstantValue is { HasValue: true, Value: bool constant })
        {
            return constant ? SetPair.Always : SetPair.Never;
        }

        var syntax = lowered.Syntax;
        switch (lowered)
        {
            case IIsNullOperation:
                return NullPair(syntax);
            case IInvocationOperation { TargetMethod.Name: "get_HasValue" } when syntax is not InvocationExpressionSyntax:
                return !NullPair(syntax);
        }

        if (Label(syntax) is { } label)
        {
            return label;
        }

        return _graphs.Condition(syntax) is { } condition ? Condition(condition) : SetPair.Opaque;
    }

    private SetPair Condition(IOperation condition)
    {
        // What a condition asks before it itself gives the subject another value concerned the one before.
        var since = 0;
        foreach (var operation in condition.SelfAndDescendants())
        {
            if (_writes.Contains(operation.Syntax))
            {
                since = System.Math.Max(since, operation.Syntax.SpanStart);
            }
        }

        return ConditionSets.Evaluate(_reader, condition, _target with { Since = since });
    }

    private SetPair NullPair(SyntaxNode syntax) =>
        _graphs.Written<IOperation>(syntax) is not { } operand ? SetPair.Opaque
        : ConditionSets.At(_reader, operand, _target) ? SetPair.Exactly(ValueSet.Null)
        : ConditionSets.LeadsTo(_reader, operand, _target) ? new(ValueSet.None, ValueSet.Null)
        : SetPair.Opaque;

    /// <summary>What a label of a switch, or the pattern of an arm, lets through.</summary>
    private SetPair? Label(SyntaxNode syntax)
    {
        switch (syntax)
        {
            case SwitchExpressionArmSyntax when _graphs.Written<ISwitchExpressionArmOperation>(syntax) is { Parent: ISwitchExpressionOperation choice } arm:
                return PatternSets.Evaluate(_reader, arm.Pattern, PatternSets.Input.Of(_reader, choice.Value), _target, new());
            case { Parent: CaseSwitchLabelSyntax label } when _graphs.Written<ISingleValueCaseClauseOperation>(label) is { Parent.Parent: ISwitchOperation over } clause:
                return _target.Subject.Equals(PatternSets.Input.Of(_reader, over.Value).Subject) && clause.Value.TryGetConstant(out var constant)
                    ? SetPair.Exactly(_target.OfConstant(constant))
                    : SetPair.Opaque;
            case { Parent: CasePatternSwitchLabelSyntax label } when _graphs.Written<IPatternCaseClauseOperation>(label) is { Parent.Parent: ISwitchOperation over } clause:
                return PatternSets.Evaluate(_reader, clause.Pattern, PatternSets.Input.Of(_reader, over.Value), _target, new());
            default:
                return null;
        }
    }

    /// <summary>One pass over a body, or over a <c>finally</c> of it, with the values that come to it.</summary>
    private sealed class Run(ReachableValues values, FunctionGraph function, bool record)
    {
        private readonly ControlFlowGraph _graph = function.Graph;
        private readonly State[] _states = new State[function.Graph.Blocks.Length];
        private readonly SortedSet<int> _dirty = [];
        private readonly Dictionary<(ControlFlowRegion, State), State> _finallies = [];
        private State _exit;
        private State _thrown;

        public Outcome From(State entry)
        {
            Flow(_graph.Blocks[0], entry);
            Solve();
            if (record)
            {
                if (!values._states.TryGetValue(function, out var known))
                {
                    values._states[function] = known = new State[_states.Length];
                }

                for (var i = 0; i < known.Length; i++)
                {
                    known[i] |= _states[i];
                }
            }

            return new(_exit, _thrown);
        }

        private void Solve()
        {
            while (_dirty.Count > 0)
            {
                var ordinal = _dirty.Min;
                _dirty.Remove(ordinal);
                Visit(_graph.Blocks[ordinal]);
            }
        }

        private void Visit(BasicBlock block)
        {
            if (block.Kind == BasicBlockKind.Exit)
            {
                _exit |= _states[block.Ordinal];
                return;
            }

            var state = _states[block.Ordinal];
            foreach (var (_, effect) in values.EffectsIn(block))
            {
                var outcome = values.Apply(effect, state, record);
                if (!outcome.Thrown.IsEmpty)
                {
                    Throw(block, outcome.Thrown);
                }

                state = outcome.Exit;
            }

            if (block.ConditionKind != ControlFlowConditionKind.None && block.BranchValue is { } condition)
            {
                var (yes, no) = values.Ask(condition, state);
                var (conditional, other) = block.ConditionKind == ControlFlowConditionKind.WhenTrue ? (yes, no) : (no, yes);
                Follow(block, block.ConditionalSuccessor, conditional);
                Follow(block, block.FallThroughSuccessor, other);
            }
            else
            {
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

            foreach (var region in branch.FinallyRegions)
            {
                state = Finally(region, state);
            }

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

        private State _ended;

        private void Flow(BasicBlock block, State state)
        {
            if (!_states[block.Ordinal].Contains(state))
            {
                _states[block.Ordinal] |= state;
                _dirty.Add(block.Ordinal);
            }
        }

        /// <summary>What a <c>finally</c> makes of the values that come to it on one way.</summary>
        private State Finally(ControlFlowRegion region, State state)
        {
            if (state.IsEmpty)
            {
                return state;
            }

            if (!_finallies.TryGetValue((region, state), out var end))
            {
                _finallies[(region, state)] = state;
                var inner = new Run(values, function, record: false);
                inner.Flow(_graph.Blocks[region.FirstBlockOrdinal], state);
                inner.Solve();
                end = inner._ended;
                _finallies[(region, state)] = end;
                for (var i = region.FirstBlockOrdinal; i <= region.LastBlockOrdinal; i++)
                {
                    _states[i] |= inner._states[i];
                }
            }

            return end;
        }

        /// <summary>An exception goes from a block to the handlers around it, from the inside out.</summary>
        private void Throw(BasicBlock block, State state)
        {
            for (var region = block.EnclosingRegion; region.Kind != ControlFlowRegionKind.Root; region = region.EnclosingRegion!)
            {
                if (region.Kind == ControlFlowRegionKind.Filter)
                {
                    // Taken for one that does not hold.
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
}
