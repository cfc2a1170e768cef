using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Subjects;

/// <summary>An expression that denotes the category of one response.</summary>
/// <param name="ReceiverType">The types that it is read from, where it is a member.</param>
internal sealed record CategoryExpression(IOperation Operation, Subject Subject, RefusalEnum Enum, CategoryView View, bool CanBeNull, ReceiverType? ReceiverType = null)
{
    /// <summary>Whether its type has a null, whatever is known of its value.</summary>
    public bool IsNullable =>
        (Operation is IPatternOperation pattern ? pattern.InputType : Operation.Type) is { } type && (type.IsReferenceType || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T);
}
