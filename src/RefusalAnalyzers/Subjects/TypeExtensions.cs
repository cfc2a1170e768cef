using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RefusalAnalyzers.Subjects;

/// <summary>Which values types have in common, and whether null is among them.</summary>
internal static class TypeExtensions
{
    /// <summary>Whether all values of a type are of another one too.</summary>
    public static bool IsA(this Compilation compilation, ITypeSymbol type, ITypeSymbol other) =>
        compilation.ClassifyConversion(type, other) is { IsImplicit: true } conversion && (conversion.IsIdentity || conversion.IsReference || conversion.IsBoxing);

    /// <summary>Whether no value of a type is of another one: two classes of which neither derives from the other.</summary>
    public static bool IsNever(this Compilation compilation, ITypeSymbol type, ITypeSymbol other) =>
        IsPlainClass(type) && IsPlainClass(other) && !compilation.IsA(type, other) && !compilation.IsA(other, type);

    public static bool IsNonNullableValue(this ITypeSymbol type) => type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T };

    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    // Two constructions of one generic class may be the same one when the code runs.
    private static bool IsPlainClass(ITypeSymbol type) => type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsGenericType: false };
}
