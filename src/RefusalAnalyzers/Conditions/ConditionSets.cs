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
    // No code that a person wrote nests && and || this deep; a deeper condition is not evaluated.
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

            var residual = new Residual();
            var pair = Evaluate(reader, operand, target, residual, 0);
            alternatives.Add(new(pair, residual, operand.Syntax));
        }

        return alternatives.ToImmutable();
    }

    public static SetPair Evaluate(SubjectReader reader, IOperation condition, Target target) =>
        Evaluate(reader, condition, target, new Residual(), 0);

    /// <summary>The values that a condition lets through; the parts that do not depend on the subject go to the residual.</summary>
    public static SetPair Evaluate(SubjectReader reader, IOperation condition, Target target, Residual residual) =>
        Evaluate(reader, condition, target, residual, 0);

    private static SetPair Evaluate(SubjectReader reader, IOperation condition, Target target, Residual residual, int depth)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        condition = condition.WithoutParentheses();
        if (condition.ConstantValue is { HasValue: true, Value: bool constant })
        {
            return constant ? SetPair.Always : SetPair.Never;
        }

        if (depth > MaxDepth || condition.Syntax.Span.End <= target.Since)
        {
            residual.Guards.Add(condition);
            return SetPair.Opaque;
        }

        SetPair? known = condition switch
        {
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or, OperatorMethod: null } either => EvaluateAll(reader, either, target, residual, depth),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And, OperatorMethod: null } both => EvaluateAll(reader, both, target, residual, depth),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, OperatorMethod: null } negation => !EvaluateWhole(reader, condition, negation.Operand, target, residual, depth + 1),
            IBinaryOperation binary => EvaluateBinary(reader, binary, target, residual, depth),
            IIsPatternOperation isPattern => EvaluateIs(reader, isPattern, target, residual, depth),
            IIsTypeOperation { IsNegated: false } isType => target.IsDenotedBy(reader, isType.ValueOperand) ? SetPair.Exactly(ValueSet.NotNull)
                : isType.ValueOperand.Type is { } from ? TypeTests.OfType(reader, from, isType.TypeOperand, reader.Resolve(isType.ValueOperand), target)
                : null,
            IInvocationOperation { Type.SpecialType: SpecialType.System_Boolean } invocation => ComparisonSets.OfCall(reader, invocation, target, residual) ?? EvaluateAnswer(reader, invocation, target, residual),
            IPropertyReferenceOperation { Property: { Name: "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }, Instance: { } instance }
                when target.IsDenotedBy(reader, instance) => SetPair.Exactly(ValueSet.NotNull),
            ILocalReferenceOperation { Local: var local } => EvaluateKept(local, EvaluateAnswer(reader, condition, target, residual), target),
            IParameterReferenceOperation { Parameter: var parameter } => EvaluateKept(parameter, null, target),
            IPropertyReferenceOperation => EvaluateAnswer(reader, condition, target, residual),
            IConversionOperation conversion => Evaluate(reader, conversion.Operand, target, residual, depth + 1),
            IConditionalAccessOperation access when Accessed(access) is IInvocationOperation call => ComparisonSets.OfCall(reader, call, target, residual) is { } inner
                ? inner & SetPair.Exactly(ValueSet.NotNull)
                : null,
            IConditionalOperation { WhenFalse: { } whenFalse } choice => EvaluateChoice(reader, choice, whenFalse, target, residual, depth),
            ISwitchExpressionOperation choice => EvaluateChoice(reader, choice, target, residual, depth),
            ICoalesceOperation { WhenNull.ConstantValue: { HasValue: true, Value: false } } coalesce => Evaluate(reader, coalesce.Value, target, residual, depth + 1),
            _ => null,
        };
        if (known is { } pair)
        {
            return pair;
        }

        residual.Guards.Add(condition);
        return SetPair.Opaque;
    }

    private static SetPair EvaluateAll(SubjectReader reader, IBinaryOperation chain, Target target, Residual residual, int depth)
    {
        var isOr = chain.OperatorKind is BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or;
        var pair = isOr ? SetPair.Never : SetPair.Always;
        var parts = isOr ? new Residual() : residual;
        foreach (var operand in chain.Flatten())
        {
            var next = Evaluate(reader, operand, target, parts, depth + 1);
            pair = isOr ? pair | next : pair & next;
        }

        if (isOr)
        {
            residual.AddWhole(chain, parts);
        }

        return pair;
    }

    /// <summary><c>a ? b : c</c>, asked as a whole.</summary>
    private static SetPair EvaluateChoice(SubjectReader reader, IConditionalOperation choice, IOperation whenFalse, Target target, Residual residual, int depth)
    {
        var parts = new Residual();
        var asked = Evaluate(reader, choice.Condition, target, parts, depth + 1);
        var (yes, no) = (Evaluate(reader, choice.WhenTrue, target, parts, depth + 1), Evaluate(reader, whenFalse, target, parts, depth + 1));
        residual.AddWhole(choice, parts);
        return new(~((asked.May & ~yes.Must) | (~asked.Must & ~no.Must)), (asked.May & yes.May) | (~asked.Must & no.May));
    }

    private static SetPair EvaluateChoice(SubjectReader reader, ISwitchExpressionOperation choice, Target target, Residual residual, int depth)
    {
        var parts = new Residual();
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

        residual.AddWhole(choice, parts);
        return new(~fails, holds);
    }

    /// <summary>The values that a part lets through which cannot be separated from the whole condition: its residual is the whole.</summary>
    private static SetPair EvaluateWhole(SubjectReader reader, IOperation whole, IOperation part, Target target, Residual residual, int depth)
    {
        var parts = new Residual();
        var pair = Evaluate(reader, part, target, parts, depth);
        residual.AddWhole(whole, parts);
        return pair;
    }

    /// <summary>The values that the condition lets through which a function returns or a local holds.</summary>
    private static SetPair? EvaluateAnswer(SubjectReader reader, IOperation use, Target target, Residual residual) =>
        Answers.Find(reader, use, target) is var (answer, inside) ? EvaluateWhole(reader, use, answer, inside, residual, 0) : null;

    /// <param name="always">What the condition lets through that it holds, wherever it is read.</param>
    private static SetPair? EvaluateKept(ISymbol variable, SetPair? always, Target target) =>
        target.Kept?.Invoke(variable) is not { } here ? always
        : always is { } pair ? new(pair.Must | here.Must, pair.May & here.May)
        : here;

    private static SetPair? EvaluateBinary(SubjectReader reader, IBinaryOperation binary, Target target, Residual residual, int depth) =>
        EvaluateTruth(reader, binary, binary.LeftOperand, binary.RightOperand, target, residual, depth)
        ?? EvaluateTruth(reader, binary, binary.RightOperand, binary.LeftOperand, target, residual, depth)
        ?? ComparisonSets.OfBinary(reader, binary, target, residual);

    /// <summary>A condition that is compared with <c>true</c> or <c>false</c>.</summary>
    private static SetPair? EvaluateTruth(SubjectReader reader, IBinaryOperation equality, IOperation condition, IOperation constant, Target target, Residual residual, int depth)
    {
        if (equality.OperatorKind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals) || !ConstantValues.TryGet(reader, constant, out var value) || value is not bool expected)
        {
            return null;
        }

        // `x?.Equals(y) == true`: the null of the left side is neither.
        var equal = expected ? Evaluate(reader, condition, target, residual, depth + 1) : !EvaluateWhole(reader, condition.Parent ?? condition, condition, target, residual, depth + 1);
        return equality.OperatorKind == BinaryOperatorKind.NotEquals ? !equal : equal;
    }

    private static SetPair? EvaluateIs(SubjectReader reader, IIsPatternOperation isPattern, Target target, Residual residual, int depth)
    {
        if (isPattern.Pattern is IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool expected } })
        {
            return expected
                ? Evaluate(reader, isPattern.Value, target, residual, depth + 1)
                : !EvaluateWhole(reader, isPattern, isPattern.Value, target, residual, depth + 1);
        }

        if (!target.IsDenotedBy(reader, isPattern.Value) && StopReasons.LetsRefusalsThrough(reader, isPattern.Pattern, isPattern.Value))
        {
            return new(ValueSet.NotNull, ValueSet.All);
        }

        return PatternSets.Evaluate(reader, isPattern.Pattern, PatternInput.Of(reader, isPattern.Value), target, residual);
    }

    /// <summary>What stands after the last <c>?.</c> of a chain of them.</summary>
    private static IOperation Accessed(IConditionalAccessOperation access)
    {
        while (access.WhenNotNull is IConditionalAccessOperation next)
        {
            access = next;
        }

        return access.WhenNotNull;
    }
}
