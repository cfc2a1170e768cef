using System.Collections.Generic;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Rules;

/// <summary>RFA005: a refusal without a category, which is a normal value, would throw.</summary>
internal static class NullRules
{
    public static IEnumerable<Finding> Judge(NullUse use, SubjectReader reader)
    {
        var model = reader.Body.Model;
        var isAnnotated = (model.GetNullableContext(use.Syntax.SpanStart) & NullableContext.Enabled) == NullableContext.Enabled;

        // Without a `!`, the compiler itself warns of a member that is read.
        if (isAnnotated && !use.IsSuppressed && !use.IsConversion)
        {
            yield break;
        }

        var mayBeNull = isAnnotated && FlowState(model, use) is var state && state != NullableFlowState.None
            ? state == NullableFlowState.MaybeNull
            : IsDeclaredNullable(use.Expression.Subject);
        if (mayBeNull && Reaching.At(reader, use.Operation, Target.Of(use.Expression)).HasNull)
        {
            yield return new(
                Descriptors.NullCategoryThrows,
                use.Syntax.Span,
                () => [Wording.OneLine(use.Operand)],
                new("NullUse", use.Expression.Enum.Symbol));
        }
    }

    /// <summary>What the compiler knows of the value before a <c>!</c> overrules it.</summary>
    private static NullableFlowState FlowState(SemanticModel model, NullUse use)
    {
        var operand = use.Operand;
        // What begins with the dot of a `?.` cannot be bound alone.
        return operand.GetFirstToken().IsKind(SyntaxKind.DotToken)
            ? NullableFlowState.None
            : model.GetSpeculativeTypeInfo(operand.SpanStart, operand, SpeculativeBindingOption.BindAsExpression).Nullability.FlowState;
    }

    /// <summary>Whether the value comes from a property that is declared nullable, such as the SDK's own.</summary>
    private static bool IsDeclaredNullable(Subject subject) =>
        !subject.Path.IsEmpty && subject.Path[subject.Path.Length - 1] is IPropertySymbol { Type.NullableAnnotation: NullableAnnotation.Annotated };
}
