using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>The constant value of an expression.</summary>
internal static class ConstantValues
{
    /// <summary>A constant, or a static readonly field that holds one.</summary>
    public static bool TryGet(SubjectReader reader, IOperation operation, out object? value) =>
        TryGetItself(reader, operation, out value)
        || (operation.WithoutConversions() is IFieldReferenceOperation { Field: { IsStatic: true, IsReadOnly: true } field }
            && reader.Body.Tables.InitializerOf(field) is { } initializer && TryGetItself(reader, initializer, out value));

    /// <summary>A constant of the language, or a reason of a chat, which is a text in a structure of its own.</summary>
    private static bool TryGetItself(SubjectReader reader, IOperation operation, out object? value)
    {
        if (operation.TryGetConstant(out value))
        {
            return true;
        }

        value = reader.Sdk.Chat?.TextOf(operation.WithoutConversions());
        return value is not null;
    }
}
