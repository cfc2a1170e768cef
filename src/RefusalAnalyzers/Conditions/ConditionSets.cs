using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Conditions;

/// <summary>Which values of a domain a condition lets through.</summary>
internal static class ConditionSets
{
    // Alternations of && and || nest this deep in no code that a person wrote; below, a condition says nothing.
    private const int MaxDepth = 64;

    /// <summary>The condition's alternatives: what stands between its <c>||</c>s and <c>or</c>s.</summary>
    public static ImmutableArray<Alternative> Alternatives(SubjectReader reader, IOperation condition, Target target)
    {
        var alternatives = ImmutableArray.CreateBuilder<Alternative>();
        var operands = condition.WithoutParentheses() is IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or, OperatorMethod: null } either
            ? either.Flatten()
            : ImmutableArray.Create(condition.WithoutParentheses());
        foreach (var operand in operands)
        {
            if (operand is IIsPatternOperation isPattern)
            {
                PatternSets.AddAlternatives(reader, isPattern.Pattern, PatternInput.Of(reader, isPattern.Value), target, alternatives);
                continue;
            }

            var remainder = new Remainder();
            var pair = Evaluate(reader, operand, target, remainder, 0);
            alternatives.Add(new(pair, remainder, operand.Syntax));
        }

        return alternatives.ToImmutable();
    }

    public static SetPair Evaluate(SubjectReader reader, IOperation condition, Target target) =>
        Evaluate(reader, condition, target, new Remainder(), 0);

    /// <summary>What a condition lets through; parts of it that say nothing about the subject remain.</summary>
    public static SetPair Evaluate(SubjectReader reader, IOperation condition, Target target, Remainder remainder) =>
        Evaluate(reader, condition, target, remainder, 0);

    private static SetPair Evaluate(SubjectReader reader, IOperation condition, Target target, Remainder remainder, int depth)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        condition = condition.WithoutParentheses();
        if (condition.ConstantValue is { HasValue: true, Value: bool constant })
        {
            return constant ? SetPair.Always : SetPair.Never;
        }

        if (depth > MaxDepth || condition.Syntax.Span.End <= target.Since)
        {
            remainder.Guards.Add(condition);
            return SetPair.Opaque;
        }

        SetPair? known = condition switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or, OperatorMethod: null } either => EvaluateAll(reader, either, target, remainder, depth),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And, OperatorMethod: null } both => EvaluateAll(reader, both, target, remainder, depth),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } negation => !EvaluateWhole(reader, condition, negation.Operand, target, remainder, depth + 1),
            IBinaryOperation binary => EvaluateBinary(reader, binary, target, remainder, depth),
            IIsPatternOperation isPattern => EvaluateIs(reader, isPattern, target, remainder, depth),
            IIsTypeOperation { IsNegated: false } isType => At(reader, isType.ValueOperand, target) ? SetPair.Exactly(ValueSet.NotNull)
                : isType.ValueOperand.Type is { } from ? TypeTests.OfType(reader, from, isType.TypeOperand, reader.Resolve(isType.ValueOperand), target)
                : null,
            IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean } invocation => EvaluateCall(reader, invocation, target, remainder) ?? EvaluateAnswer(reader, invocation, target, remainder),
            IPropertyReferenceOperation { Property: { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } instance }
                when At(reader, instance, target) => SetPair.Exactly(ValueSet.NotNull),
            ILocalReferenceOperation { Local: var local } => EvaluateKept(local, EvaluateAnswer(reader, condition, target, remainder), target),
            IParameterReferenceOperation { Parameter: var parameter } => EvaluateKept(parameter, null, target),
            IPropertyReferenceOperation => EvaluateAnswer(reader, condition, target, remainder),
            IConversionOperation conversion => Evaluate(reader, conversion.Operand, target, remainder, depth + 1),
            IConditionalAccessOperation access when Accessed(access) is IInvocationOperation call => EvaluateCall(reader, call, target, remainder) is { } inner
                ? inner & SetPair.Exactly(ValueSet.NotNull)
                : null,
            IConditionalOperation { WhenFalse: { } whenFalse } choice => EvaluateChoice(reader, choice, whenFalse, target, remainder, depth),
            ISwitchExpressionOperation choice => EvaluateChoice(reader, choice, target, remainder, depth),
            ICoalesceOperation { WhenNull.ConstantValue: { HasValue: true, Value: false } } coalesce => Evaluate(reader, coalesce.Value, target, remainder, depth + 1),
            _ => null,
        };
        if (known is { } pair)
        {
            return pair;
        }

        remainder.Guards.Add(condition);
        return SetPair.Opaque;
    }

    private static SetPair EvaluateAll(SubjectReader reader, IBinaryOperation chain, Target target, Remainder remainder, int depth)
    {
        var isOr = chain.OperatorKind is BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or;
        var pair = isOr ? SetPair.Never : SetPair.Always;
        var parts = isOr ? new Remainder() : remainder;
        foreach (var operand in chain.Flatten())
        {
            var next = Evaluate(reader, operand, target, parts, depth + 1);
            pair = isOr ? pair | next : pair & next;
        }

        if (isOr)
        {
            remainder.AddWhole(chain, parts);
        }

        return pair;
    }

    /// <summary><c>a ? b : c</c>, asked as a whole.</summary>
    private static SetPair EvaluateChoice(SubjectReader reader, IConditionalOperation choice, IOperation whenFalse, Target target, Remainder remainder, int depth)
    {
        var parts = new Remainder();
        var asked = Evaluate(reader, choice.Condition, target, parts, depth + 1);
        var (yes, no) = (Evaluate(reader, choice.WhenTrue, target, parts, depth + 1), Evaluate(reader, whenFalse, target, parts, depth + 1));
        remainder.AddWhole(choice, parts);
        return new(~((asked.May & ~yes.Must) | (~asked.Must & ~no.Must)), (asked.May & yes.May) | (~asked.Must & no.May));
    }

    private static SetPair EvaluateChoice(SubjectReader reader, ISwitchExpressionOperation choice, Target target, Remainder remainder, int depth)
    {
        var parts = new Remainder();
        var (holds, fails) = (ValueSet.None, ValueSet.None);
        var arms = SwitchArms.Read(reader, choice, target);
        var (reaching, _) = ArmOrder.Split(arms, ValueSet.All);
        for (var i = 0; i < arms.Length; i++)
        {
            var value = choice.Arms[i].Value;
            if (value.WithoutConversions() is not IThrowOperation)
            {
                var answer = Evaluate(reader, value, target, parts, depth + 1);
                holds |= reaching[i] & answer.May;
                fails |= reaching[i].Except(answer.Must);
            }

            if (arms[i].Pair is var let && let.Must != let.May)
            {
                parts.Guards.Add(choice.Arms[i]);
            }
        }

        remainder.AddWhole(choice, parts);
        return new(~fails, holds);
    }

    /// <summary>What a part lets through of a condition that does not ask it as it stands: what remains of it, remains of the whole.</summary>
    private static SetPair EvaluateWhole(SubjectReader reader, IOperation whole, IOperation part, Target target, Remainder remainder, int depth)
    {
        var parts = new Remainder();
        var pair = Evaluate(reader, part, target, parts, depth);
        remainder.AddWhole(whole, parts);
        return pair;
    }

    /// <summary>What the answer lets through that a function gives, or that a local keeps.</summary>
    private static SetPair? EvaluateAnswer(SubjectReader reader, IOperation use, Target target, Remainder remainder) =>
        Answers.Find(reader, use, target) is var (answer, inside) ? EvaluateWhole(reader, use, answer, inside, remainder, 0) : null;

    /// <param name="always">What its answer lets through wherever it stands.</param>
    private static SetPair? EvaluateKept(ISymbol variable, SetPair? always, Target target) =>
        target.Kept?.Invoke(variable) is not { } here ? always
        : always is { } pair ? new(pair.Must | here.Must, pair.May & here.May)
        : here;

    private static SetPair? EvaluateBinary(SubjectReader reader, IBinaryOperation binary, Target target, Remainder remainder, int depth)
    {
        if (EvaluateFound(reader, binary, target, remainder) is { } found)
        {
            return found;
        }

        if (binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
        {
            var equal = EvaluateEquality(reader, binary.LeftOperand, binary.RightOperand, target, remainder, depth)
                ?? EvaluateEquality(reader, binary.RightOperand, binary.LeftOperand, target, remainder, depth);
            return equal is { } pair && binary.OperatorKind == BinaryOperatorKind.NotEquals ? !pair : equal;
        }

        var (subject, bound, kind) = binary.RightOperand.TryGetConstant(out var right)
            ? (binary.LeftOperand, right, binary.OperatorKind)
            : binary.LeftOperand.TryGetConstant(out var left) ? (binary.RightOperand, left, Mirror(binary.OperatorKind)) : default;
        if (subject is null || !At(reader, subject, target))
        {
            return null;
        }

        remainder.IsRelational = true;
        return SetPair.Exactly(PatternSets.OfComparison(target.Enum, kind, bound));
    }

    /// <summary>What a call found that answers with a number: <c>string.Compare(a, b) == 0</c>, <c>a.IndexOf(b) &gt;= 0</c>.</summary>
    private static SetPair? EvaluateFound(SubjectReader reader, IBinaryOperation binary, Target target, Remainder remainder)
    {
        var (operand, number, kind) = binary.RightOperand.TryGetConstant(out var right) ? (binary.LeftOperand, right, binary.OperatorKind)
            : binary.LeftOperand.TryGetConstant(out var left) ? (binary.RightOperand, left, Mirror(binary.OperatorKind))
            : default;
        if (number is not int bound || operand.Core() is not IInvocationOperation { Type.SpecialType: SpecialType.System_Int32 } call)
        {
            return null;
        }

        var isSearch = call.TargetMethod.Name == "IndexOf";
        bool? holdsWhenFound = (isSearch, kind, bound) switch
        {
            (true, BinaryOperatorKind.GreaterThanOrEqual, 0) or (true, BinaryOperatorKind.NotEquals or BinaryOperatorKind.GreaterThan, -1) or (false, BinaryOperatorKind.Equals, 0) => true,
            (true, BinaryOperatorKind.LessThan, 0) or (true, BinaryOperatorKind.Equals, -1) or (false, BinaryOperatorKind.NotEquals, 0) => false,
            _ => null,
        };
        return holdsWhenFound is { } holds && EvaluateCall(reader, call, target, remainder) is { } found ? (holds ? found : !found) : null;
    }

    private static BinaryOperatorKind Mirror(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };

    private static SetPair? EvaluateEquality(
        SubjectReader reader, IOperation left, IOperation right, Target target, Remainder remainder, int depth)
    {
        if (!ConstantValues.TryGet(reader, right, out var value))
        {
            return null;
        }

        // `x?.Equals(y) == true`: the null of the left side is neither.
        if (value is bool expected)
        {
            return expected ? Evaluate(reader, left, target, remainder, depth + 1) : !EvaluateWhole(reader, left.Parent ?? left, left, target, remainder, depth + 1);
        }

        if (At(reader, left, target))
        {
            return SetPair.Exactly(target.OfConstant(value, remainder: remainder));
        }

        if (value is null && LeadsTo(reader, left, target))
        {
            return new(ValueSet.None, ValueSet.Null);
        }

        if (value is null && StopReasons.HoldDetails(reader, left.Type, target))
        {
            return SetPair.Never;
        }

        return StopReasons.IsRefusalConstant(reader, right) && StopReasons.IsStopReason(reader, left)
            ? new SetPair(ValueSet.NotNull, ValueSet.All)
            : null;
    }

    private static SetPair? EvaluateIs(SubjectReader reader, IIsPatternOperation isPattern, Target target, Remainder remainder, int depth)
    {
        if (isPattern.Pattern is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool expected } })
        {
            return expected
                ? Evaluate(reader, isPattern.Value, target, remainder, depth + 1)
                : !EvaluateWhole(reader, isPattern, isPattern.Value, target, remainder, depth + 1);
        }

        if (!At(reader, isPattern.Value, target) && StopReasons.LetsRefusalsThrough(reader, isPattern.Pattern, isPattern.Value))
        {
            return new(ValueSet.NotNull, ValueSet.All);
        }

        return PatternSets.Evaluate(reader, isPattern.Pattern, PatternInput.Of(reader, isPattern.Value), target, remainder);
    }

    private static SetPair? EvaluateCall(SubjectReader reader, IInvocationOperation call, Target target, Remainder remainder)
    {
        foreach (var comparison in Comparisons.Of(reader, call))
        {
            if (At(reader, comparison.Category, target))
            {
                return SetPair.Exactly(comparison.Values(target, remainder));
            }
        }

        return null;
    }

    internal static bool At(SubjectReader reader, IOperation operation, Target target) => reader.Read(operation) is { } expression
        ? expression.Subject.Equals(target.Subject) && SymbolEqualityComparer.Default.Equals(expression.Enum.Symbol, target.Enum.Symbol)

        // The parameter of a function that is given text: what it is, only the caller knows.
        : target.Calls > 0 && operation.Type?.SpecialType == SpecialType.System_String && operation.Core() is IParameterReferenceOperation { Parameter: var parameter }
            && target.Subject.Equals(Subject.Of(parameter));

    /// <summary>What stands behind the last <c>?.</c> of a chain of them.</summary>
    private static IOperation Accessed(IConditionalAccessOperation access)
    {
        while (access.WhenNotNull is IConditionalAccessOperation next)
        {
            access = next;
        }

        return access.WhenNotNull;
    }

    internal static bool LeadsTo(SubjectReader reader, IOperation operation, Target target) =>
        operation.Type is { IsReferenceType: true } && reader.Resolve(operation).IsPrefixOf(target.Subject);
}
