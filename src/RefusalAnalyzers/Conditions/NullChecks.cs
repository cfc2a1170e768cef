using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Conditions;

/// <summary>Patterns that match every value but null, or every value.</summary>
internal static class NullChecks
{
    /// <summary>Whether a pattern holds for everything that can be matched against it.</summary>
    public static bool LetsAllThrough(IPatternOperation pattern) =>
        pattern is IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true } || (IsNullCheck(pattern) && pattern.InputType.IsNonNullableValue());

    /// <summary>Whether a pattern matches every value but null: <c>{ }</c>, <c>not null</c>, the type that it has anyway.</summary>
    public static bool IsNullCheck(IPatternOperation pattern) => pattern switch
    {
        IRecursivePatternOperation { PropertySubpatterns.IsEmpty: true, DeconstructionSubpatterns.IsEmpty: true, DeconstructSymbol: null } empty => SymbolEqualityComparer.Default.Equals(empty.InputType, empty.MatchedType),
        INegatedPatternOperation { Pattern: IConstantPatternOperation constant } => constant.Value.IsNullConstant(),
        IDeclarationPatternOperation or ITypePatternOperation => SymbolEqualityComparer.Default.Equals(pattern.InputType, pattern.NarrowedType),
        _ => false,
    };

    /// <summary>Whether a member is declared with a type that has no null.</summary>
    public static bool IsNeverNull(ISymbol? member)
    {
        var type = member switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            _ => null,
        };
        return type is { NullableAnnotation: NullableAnnotation.NotAnnotated } && (type.IsReferenceType || type.IsNonNullableValue());
    }
}
