using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>
/// Where code goes from a call on, if that call is refused, or if it is answered: a search on the compiler's graph that takes of each condition which asks for the answer the
/// one way that it leaves open. <c>bool</c> locals are known by what they were given on the way. Exceptions are not followed.
/// </summary>
/// <param name="send">The call that gives the answer.</param>
internal sealed class AnswerPaths(SubjectReader reader, RefusalTests tests, ResponseOrigins origins, IInvocationOperation send)
{
    // Real code keeps one or two.
    private const int MaxFlags = 6;

    // Conditions nest this deep in no code that a person wrote.
    private const int MaxDepth = 16;

    private readonly MemberGraphs _graphs = MemberGraphs.Of(reader.Body);
    private readonly List<ILocalSymbol> _flags = [];
    private readonly Dictionary<(SyntaxNode, bool), (bool Yes, bool No)> _asked = [];
    private int? _atSend;
    private HashSet<Point>? _reached;

    /// <param name="Barriers">Other calls that send, where another answer comes.</param>
    /// <param name="Bound">The loop that is not left.</param>
    /// <param name="Cut">A way that is taken for closed: of a condition, the other is taken.</param>
    internal sealed record Limits(HashSet<Point> Barriers, TextSpan? Bound, Passage? Cut);

    /// <summary>A way out of a condition, or the place that an arm begins with.</summary>
    internal sealed record Passage(BasicBlock? Block, bool IsYes, Point? Place);

    /// <summary>The first of some places that code may come to behind the call, however it is answered.</summary>
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

    /// <summary>Whether code comes to a place.</summary>
    /// <param name="isRefused">Whether the call is refused; else it is answered.</param>
    /// <param name="visited">Is told the places that it comes by.</param>
    public bool Lead(Point from, Point to, bool isRefused, Limits limits, HashSet<Point>? visited = null)
    {
        var seen = new HashSet<(int, int)>();
        var pending = new Stack<(BasicBlock Block, int Index, int Flags)>();
        pending.Push((from.Block, from.Index, _atSend ??= FlagsAtSend()));
        var isFound = false;
        while (pending.Count > 0)
        {
            var (block, index, flags) = pending.Pop();
            if (index == 0 && !seen.Add((block.Ordinal, flags)))
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
                if (point == limits.Cut?.Place)
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
                    flags = Assign(code, flags, isRefused);
                }
            }

            if (isStopped)
            {
                continue;
            }

            if (block.ConditionKind == ControlFlowConditionKind.None || block.BranchValue is not { } condition)
            {
                Push(block.FallThroughSuccessor, flags);
                continue;
            }

            var (yes, no) = Ask(condition, flags, isRefused);
            if (ReferenceEquals(limits.Cut?.Block, block))
            {
                (yes, no) = (!limits.Cut!.IsYes, limits.Cut!.IsYes);
            }

            var isWhenTrue = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            if (isWhenTrue ? yes : no)
            {
                Push(block.ConditionalSuccessor, flags);
            }

            if (isWhenTrue ? no : yes)
            {
                Push(block.FallThroughSuccessor, flags);
            }
        }

        return isFound;

        void Push(ControlFlowBranch? branch, int flags)
        {
            // What a `finally` does on the way changes nothing of where it leads.
            if (branch?.Destination is { } next)
            {
                pending.Push((next, 0, flags));
            }
        }
    }

    private (bool Yes, bool No) Ask(IOperation lowered, int flags, bool isRefused)
    {
        if (lowered.ConstantValue is { HasValue: true, Value: bool constant })
        {
            return (constant, !constant);
        }

        if (FlagOf(lowered) is { } local)
        {
            return Known(local, flags) ?? Evaluate(_graphs.Condition(lowered.Syntax) ?? lowered, flags, isRefused, 0);
        }

        if (_graphs.Condition(lowered.Syntax) is { } condition)
        {
            return Evaluate(condition, flags, isRefused, 0);
        }

        if (lowered is IIsNullOperation && _graphs.Written<ILocalReferenceOperation>(lowered.Syntax) is { } accessed && IsResponse(accessed))
        {
            return (false, true);
        }

        return SwitchOf(lowered.Syntax) is { } choice ? AskLabel(lowered, choice, isRefused) : (true, true);
    }

    private (bool Yes, bool No) Evaluate(IOperation condition, int flags, bool isRefused, int depth)
    {
        condition = condition.WithoutParentheses();
        if (condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } negation && depth < MaxDepth)
        {
            var (yes, no) = Evaluate(negation.Operand, flags, isRefused, depth + 1);
            return (no, yes);
        }

        if (FlagOf(condition) is { } local)
        {
            if (Known(local, flags) is { } known)
            {
                return known;
            }

            if (tests.IsFlag(local) && origins.Of(Subject.Of(local), condition).Contains(send))
            {
                return (isRefused, !isRefused);
            }
        }

        if (!_asked.TryGetValue((condition.Syntax, isRefused), out var answer))
        {
            _asked[(condition.Syntax, isRefused)] = answer = EvaluateAsked(condition, isRefused);
        }

        return answer;
    }

    /// <summary>Whether there is a response, or none yet, if a condition asks that: behind the call there is one.</summary>
    private bool? AsksForResponse(IOperation condition)
    {
        var (value, holds) = condition switch
        {
            IIsPatternOperation { Value: var matched, Pattern: IConstantPatternOperation { Value: var constant } } when constant.TryGetConstant(out var none) && none is null => (matched, false),
            IIsPatternOperation { Value: var matched, Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value: var constant } } } when constant.TryGetConstant(out var none) && none is null => (matched, true),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality when equality.RightOperand.TryGetConstant(out var none) && none is null =>
                (equality.LeftOperand, equality.OperatorKind == BinaryOperatorKind.NotEquals),
            _ => (null, false),
        };
        return value is not null && IsResponse(value) ? holds : null;
    }

    private bool IsResponse(IOperation value) => value.WithoutConversions() is ILocalReferenceOperation { Local: var local } && reader.Views.IsResponse(local.Type) && origins.Of(Subject.Of(local), value).Contains(send);

    private (bool Yes, bool No) EvaluateAsked(IOperation condition, bool isRefused)
    {
        if (AsksForResponse(condition) is { } isThere)
        {
            return (isThere, !isThere);
        }

        var (yes, no) = (true, true);
        foreach (var asked in tests.AskedIn(condition))
        {
            if (origins.Of(asked.Response, condition).Contains(send))
            {
                var values = isRefused ? asked.Refused : asked.Answered;
                var pair = ConditionSets.Evaluate(asked.Kind, condition, Target.Of(asked.Subject));
                yes &= pair.May.Overlaps(values);
                no &= !pair.Must.Contains(values);
            }
        }

        return (yes, no);
    }

    private (bool Yes, bool No) AskLabel(IOperation lowered, IOperation choice, bool isRefused)
    {
        var (yes, no) = (true, true);
        foreach (var asked in tests.AskedBy(choice))
        {
            if (origins.Of(asked.Response, choice).Contains(send))
            {
                var state = State.Of(isRefused ? asked.Refused : asked.Answered, 0);
                var (holds, fails) = ReachableValues.Of(asked.Kind, Target.Of(asked.Subject)).Ask(lowered, state);
                yes &= !holds.IsEmpty;
                no &= !fails.IsEmpty;
            }
        }

        return (yes, no);
    }

    /// <summary>The switch whose label, or whose arm's pattern, stands at a syntax.</summary>
    private IOperation? SwitchOf(SyntaxNode syntax) => syntax switch
    {
        SwitchExpressionArmSyntax => _graphs.Written<ISwitchExpressionArmOperation>(syntax)?.Parent,
        { Parent: SwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } } => _graphs.Written<ISwitchOperation>(choice),
        _ => null,
    };

    private int Assign(IOperation code, int flags, bool isRefused)
    {
        var assignment = code switch
        {
            ISimpleAssignmentOperation direct => direct,
            IExpressionStatementOperation { Operation: ISimpleAssignmentOperation inner } => inner,
            _ => null,
        };
        if (assignment is null || FlagOf(assignment.Target) is not { } local)
        {
            return flags;
        }

        if (IndexOf(local) is not { } at)
        {
            return flags;
        }

        var (yes, no) = assignment.Value.ConstantValue is { HasValue: true, Value: bool constant } ? (constant, !constant)
            : _graphs.Condition(assignment.Value.Syntax) is { } value ? Evaluate(value, flags, isRefused, 0)
            : (true, true);
        return With(flags, at, yes, no);
    }

    /// <summary>What the locals hold that get nothing but one constant before the call.</summary>
    private int FlagsAtSend()
    {
        var flags = 0;
        var asked = new HashSet<ILocalSymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in reader.Body.Operations)
        {
            if (_flags.Count == MaxFlags)
            {
                break;
            }

            if (FlagOf(operation) is { } local && asked.Add(local) && ConstantAtSend(local) is { } constant && IndexOf(local) is { } at)
            {
                flags = With(flags, at, constant, !constant);
            }
        }

        return flags;
    }

    private bool? ConstantAtSend(ILocalSymbol local)
    {
        bool? found = null;
        foreach (var write in Definitions.Of(reader, local).Reaching(send))
        {
            if (write.Value?.ConstantValue is not { HasValue: true, Value: bool constant } || (found is not null && found != constant))
            {
                return null;
            }

            found = constant;
        }

        return found;
    }

    private int? IndexOf(ILocalSymbol local)
    {
        var at = _flags.IndexOf(local);
        if (at < 0 && _flags.Count < MaxFlags)
        {
            at = _flags.Count;
            _flags.Add(local);
        }

        return at < 0 ? null : at;
    }

    private static int With(int flags, int at, bool yes, bool no)
    {
        var known = (yes ? 1 : 0) | (no ? 2 : 0);
        return (flags & ~(3 << (at * 2))) | ((known == 3 ? 0 : known) << (at * 2));
    }

    private (bool Yes, bool No)? Known(ILocalSymbol local, int flags) => _flags.IndexOf(local) is >= 0 and var at && ((flags >> (at * 2)) & 3) is not 0 and var known
        ? ((known & 1) != 0, (known & 2) != 0)
        : null;

    private static ILocalSymbol? FlagOf(IOperation operation) =>
        operation is ILocalReferenceOperation { Local: { Type.SpecialType: SpecialType.System_Boolean, RefKind: RefKind.None } local } ? local : null;
}
