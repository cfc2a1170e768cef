using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>Evaluates the conditions after a call, if that call is refused or if it is answered. A <c>bool</c> local has what it was given on the path.</summary>
/// <param name="send">The call that gives the answer.</param>
internal sealed class AnswerConditions(SubjectReader reader, RefusalTests tests, ResponseOrigins origins, IInvocationOperation send)
{
    // Conditions nest this deep in no code that a person wrote.
    private const int MaxDepth = 16;

    private readonly MemberGraphs _graphs = MemberGraphs.Of(reader.Body);
    private readonly BoolConstants _constants = new(reader, send);
    private readonly Dictionary<(SyntaxNode, bool), (bool Yes, bool No)> _asked = [];

    /// <summary>What is known of locals at the call.</summary>
    public int AtCall => _constants.AtCall;

    /// <summary>Whether a condition of the graph may hold, and whether it may not.</summary>
    public (bool Yes, bool No) Ask(IOperation lowered, int constants, bool isRefused)
    {
        if (lowered.ConstantValue is { HasValue: true, Value: bool constant })
        {
            return (constant, !constant);
        }

        if (BoolConstants.LocalOf(lowered) is { } local)
        {
            return _constants.Known(local, constants) ?? Evaluate(_graphs.Condition(lowered.Syntax) ?? lowered, constants, isRefused, 0);
        }

        if (_graphs.Condition(lowered.Syntax) is { } condition)
        {
            return Evaluate(condition, constants, isRefused, 0);
        }

        if (lowered is IIsNullOperation && _graphs.Written<ILocalReferenceOperation>(lowered.Syntax) is { } accessed && IsResponse(accessed))
        {
            return (false, true);
        }

        return SwitchOf(lowered.Syntax) is { } choice ? AskLabel(lowered, choice, isRefused) : (true, true);
    }

    private (bool Yes, bool No) Evaluate(IOperation condition, int constants, bool isRefused, int depth)
    {
        condition = condition.WithoutParentheses();
        if (condition is IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } negation && depth < MaxDepth)
        {
            var (yes, no) = Evaluate(negation.Operand, constants, isRefused, depth + 1);
            return (no, yes);
        }

        if (BoolConstants.LocalOf(condition) is { } local)
        {
            if (_constants.Known(local, constants) is { } known)
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

    /// <summary>If a condition tests whether there is a response yet: whether it holds after the call.</summary>
    private bool? AsksForResponse(IOperation condition)
    {
        var (value, holds) = condition switch
        {
            IIsPatternOperation { Value: var matched, Pattern: IConstantPatternOperation { Value: var constant } } when constant.IsNullConstant() => (matched, false),
            IIsPatternOperation { Value: var matched, Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value: var constant } } } when constant.IsNullConstant() => (matched, true),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } equality when equality.RightOperand.IsNullConstant() =>
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
        foreach (var asked in tests.Reasons.InCondition(condition))
        {
            if (asked.Answered is { } answered && origins.Of(asked.Response, condition).Contains(send))
            {
                var values = isRefused ? asked.Refused : answered;
                var pair = ConditionSets.Evaluate(asked.Reader, condition, Target.Of(asked.Subject));
                yes &= pair.May.Overlaps(values);
                no &= !pair.Must.Contains(values);
            }
        }

        return (yes, no);
    }

    private (bool Yes, bool No) AskLabel(IOperation lowered, IOperation choice, bool isRefused)
    {
        var (yes, no) = (true, true);
        foreach (var asked in tests.Reasons.InSwitch(choice))
        {
            if (asked.Answered is { } answered && origins.Of(asked.Response, choice).Contains(send))
            {
                var state = State.Of(isRefused ? asked.Refused : answered, 0);
                var (holds, fails) = ReachableValues.Of(asked.Reader, Target.Of(asked.Subject)).Ask(lowered, state);
                yes &= !holds.IsEmpty;
                no &= !fails.IsEmpty;
            }
        }

        return (yes, no);
    }

    /// <summary>The switch to which a label or the pattern of an arm belongs.</summary>
    private IOperation? SwitchOf(SyntaxNode syntax) => syntax switch
    {
        SwitchExpressionArmSyntax => _graphs.Written<ISwitchExpressionArmOperation>(syntax)?.Parent,
        { Parent: SwitchLabelSyntax { Parent.Parent: SwitchStatementSyntax choice } } => _graphs.Written<ISwitchOperation>(choice),
        _ => null,
    };

    /// <summary>What is known of locals after an operation.</summary>
    public int Assign(IOperation code, int constants, bool isRefused)
    {
        var assignment = code switch
        {
            ISimpleAssignmentOperation direct => direct,
            IExpressionStatementOperation { Operation: ISimpleAssignmentOperation inner } => inner,
            _ => null,
        };
        if (assignment is null || BoolConstants.LocalOf(assignment.Target) is not { } local)
        {
            return constants;
        }

        var (yes, no) = assignment.Value.ConstantValue is { HasValue: true, Value: bool constant } ? (constant, !constant)
            : _graphs.Condition(assignment.Value.Syntax) is { } value ? Evaluate(value, constants, isRefused, 0)
            : (true, true);
        return _constants.With(constants, local, yes, no);
    }
}
