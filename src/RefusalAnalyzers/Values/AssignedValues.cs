using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Values;

/// <summary>The transfer function of an assignment: which values the subject may have after it.</summary>
internal static class AssignedValues
{
    // Choices nest this deep in no code that a person wrote.
    private const int MaxDepth = 16;

    /// <param name="before">The values that it has before.</param>
    public static ValueSet Of(SubjectReader reader, Target target, IOperation write, ValueSet before)
    {
        switch (write)
        {
            case ISimpleAssignmentOperation { IsRef: false } assignment when target.IsDenotedBy(reader, assignment.Target):
                return OfValue(reader, assignment.Value, target, before, 0);
            case ICoalesceAssignmentOperation assignment when target.IsDenotedBy(reader, assignment.Target):
                return before.HasNull ? before.Except(ValueSet.Null) | OfValue(reader, assignment.Value, target, before, 0) : before;
            case IDeconstructionAssignmentOperation { Target: ITupleOperation targets } deconstruction
                when deconstruction.Value.WithoutConversions() is ITupleOperation values && values.Elements.Length == targets.Elements.Length:
                for (var i = 0; i < targets.Elements.Length; i++)
                {
                    if (target.IsDenotedBy(reader, targets.Elements[i]))
                    {
                        return OfValue(reader, values.Elements[i], target, before, 0);
                    }
                }

                return ValueSet.All;
            default:
                return ValueSet.All;
        }
    }

    private static ValueSet OfValue(SubjectReader reader, IOperation value, Target target, ValueSet before, int depth)
    {
        if (before.IsEmpty)
        {
            // No value reaches the expression.
            return ValueSet.None;
        }

        if (ConstantValues.TryGet(reader, value, out var constant))
        {
            return target.OfConstant(constant) is { IsEmpty: false } one ? one : ValueSet.All;
        }

        switch (value.WithoutConversions())
        {
            case IThrowOperation:
                return ValueSet.None;
            case ISimpleAssignmentOperation { IsRef: false } inner when depth < MaxDepth:
                return OfValue(reader, inner.Value, target, before, depth + 1);
            case ICoalesceOperation coalesce when depth < MaxDepth:
                var first = OfValue(reader, coalesce.Value, target, before, depth + 1);
                return first.HasNull ? first.Except(ValueSet.Null) | OfValue(reader, coalesce.WhenNull, target, before, depth + 1) : first;
            case IConditionalOperation { WhenFalse: { } whenFalse } conditional when depth < MaxDepth:
                var asked = ConditionSets.Evaluate(reader, conditional.Condition, target);
                return OfValue(reader, conditional.WhenTrue, target, before & asked.May, depth + 1) | OfValue(reader, whenFalse, target, before.Except(asked.Must), depth + 1);
            case ISwitchExpressionOperation switchExpression when depth < MaxDepth:
                var given = ValueSet.None;
                var (reaching, _) = ArmOrder.Split(SwitchArms.Read(reader, switchExpression, target), before);
                for (var i = 0; i < reaching.Length; i++)
                {
                    given |= OfValue(reader, switchExpression.Arms[i].Value, target, reaching[i], depth + 1);
                }

                return given;
            default:
                return target.IsDenotedBy(reader, value) ? before : IsNeverNull(value) ? ValueSet.NotNull : ValueSet.All;
        }
    }

    /// <summary>Whether a value, or what is converted to it, is of a type that has no null.</summary>
    private static bool IsNeverNull(IOperation value)
    {
        while (true)
        {
            if (value.Type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T })
            {
                return true;
            }

            if (value is not IConversionOperation { OperatorMethod: null, Operand: var operand })
            {
                return false;
            }

            value = operand;
        }
    }
}
