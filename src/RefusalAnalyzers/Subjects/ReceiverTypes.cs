using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Subjects;

/// <summary>The type that the last member of a subject is read from, and the one that the member before is; null where only the type that declares it is known.</summary>
internal sealed record ReceiverType(ITypeSymbol? Type, ReceiverType? Before);

/// <summary>What the type that a member is read from says about tests for other types.</summary>
internal static class ReceiverTypes
{
    /// <summary>The types that a member is read from, where the member stands in the source.</summary>
    public static ReceiverType? ReceiverTypeOf(this RefusalSdk sdk, IOperation operation) => operation.Core() switch
    {
        IConditionalAccessInstanceOperation instance when instance.AccessedInstance() is { } accessed => sdk.ReceiverTypeOf(accessed),
        IMemberReferenceOperation { Instance: { } instance, Member: var member } => member.IsNullableValue() ? sdk.ReceiverTypeOf(instance) : new(instance.Type?.WithoutNullable(), sdk.ReceiverTypeOf(instance)),
        IInvocationOperation invocation when sdk.UnderlyingOf(invocation) is { } underlying => sdk.ReceiverTypeOf(underlying),
        _ => null,
    };

    /// <summary>Whether all values of a type are of another one too.</summary>
    public static bool IsA(this Compilation compilation, ITypeSymbol type, ITypeSymbol other) =>
        compilation.ClassifyConversion(type, other) is { IsImplicit: true } conversion && (conversion.IsIdentity || conversion.IsReference || conversion.IsBoxing);

    /// <summary>Whether no value of a type is of another one: two classes of which neither derives from the other.</summary>
    public static bool IsNever(this Compilation compilation, ITypeSymbol type, ITypeSymbol other) =>
        IsPlainClass(type) && IsPlainClass(other) && !compilation.IsA(type, other) && !compilation.IsA(other, type);

    /// <summary>The wider of the types that one subject is read from in two places.</summary>
    public static ReceiverType? Wider(this Compilation compilation, ReceiverType? left, ReceiverType? right) =>
        left is null || right is null ? null : new(compilation.Wider(left.Type, right.Type), compilation.Wider(left.Before, right.Before));

    private static ITypeSymbol? Wider(this Compilation compilation, ITypeSymbol? left, ITypeSymbol? right) =>
        left is null || right is null ? null
            : compilation.IsA(left, right) ? right
            : compilation.IsA(right, left) ? left
            : null;

    public static bool IsNonNullableValue(this ITypeSymbol type) => type is { IsValueType: true, OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T };

    public static ITypeSymbol WithoutNullable(this ITypeSymbol type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    // Two constructions of one generic class may be the same one when the code runs.
    private static bool IsPlainClass(ITypeSymbol type) => type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsGenericType: false };
}
