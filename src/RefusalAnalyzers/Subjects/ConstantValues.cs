using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>What an expression always is.</summary>
internal static class ConstantValues
{
    /// <summary>A constant, or a static readonly field that holds one.</summary>
    public static bool TryGet(SubjectReader reader, IOperation operation, out object? value) =>
        operation.TryGetConstant(out value)
        || (operation.WithoutConversions() is IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field }
            && reader.Body.Tables.InitializerOf(field) is { } initializer && initializer.TryGetConstant(out value));
}
