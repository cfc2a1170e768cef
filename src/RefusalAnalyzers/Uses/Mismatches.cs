using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Uses;

/// <summary>Reads <c>object.Equals</c>, <c>ReferenceEquals</c>, <c>Equals(object)</c> and <c>is E</c>.</summary>
internal static class Mismatches
{
    public static Mismatch? Read(SubjectReader reader, IOperation operation) => operation switch
    {
        IInvocationOperation call => OfCall(reader, call),
        IIsTypeOperation isType when reader.Sdk.TextEnumOf(isType.ValueOperand.Type) is { } member && SymbolEqualityComparer.Default.Equals(member, isType.TypeOperand) =>
            new(isType.ValueOperand, null, isType),
        _ => null,
    };

    private static Mismatch? OfCall(SubjectReader reader, IInvocationOperation call)
    {
        var method = call.TargetMethod;
        if (method.Name is not ("Equals" or "ReferenceEquals"))
        {
            return null;
        }

        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type.SpecialType != SpecialType.System_Object)
            {
                return null;
            }
        }

        var (left, right) = method.IsStatic && method.ContainingType.SpecialType == SpecialType.System_Object && call.Arguments.Length == 2 ? (call.Arguments[0].Value, call.Arguments[1].Value)
            : call.Instance is { } instance && call.Arguments.Length == 1 ? (instance, call.Arguments[0].Value)
            : default;
        return left is null || right is null ? null
            : Differ(reader, left, right) ? new(left, right, call)
            : Differ(reader, right, left) ? new(right, left, call)
            : null;
    }

    /// <summary>Whether one is an ApiEnum and the other the member inside it, or text: two nulls would be equal, so the other must be there.</summary>
    private static bool Differ(SubjectReader reader, IOperation apiEnum, IOperation other)
    {
        if (reader.Sdk.TextEnumOf(Unboxed(apiEnum).Type) is not { } member)
        {
            return false;
        }

        var plain = Unboxed(other);
        return SymbolEqualityComparer.Default.Equals(plain.Type, member)
            || (plain.TryGetConstant(out var constant) && constant is not null && (constant is string || SymbolEqualityComparer.Default.Equals(NullableOf(plain.Type), member)));
    }

    private static ITypeSymbol? NullableOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable ? nullable.TypeArguments[0] : type;

    /// <summary>What is compared, before it was boxed; a conversion that makes another value of it is kept.</summary>
    public static IOperation Unboxed(IOperation operation)
    {
        operation = operation.WithoutParentheses();
        while (operation is IConversionOperation { OperatorMethod: null, Type.SpecialType: SpecialType.System_Object or SpecialType.System_Enum or SpecialType.System_ValueType } boxed)
        {
            operation = boxed.Operand.WithoutParentheses();
        }

        return operation;
    }
}
