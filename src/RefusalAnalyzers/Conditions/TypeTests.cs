using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Conditions;

/// <summary>Type tests of objects that a category is read from.</summary>
internal static class TypeTests
{
    /// <summary>What a test for a type, or only for null, lets through; null where that is not known.</summary>
    public static SetPair? OfType(SubjectReader reader, ITypeSymbol from, ITypeSymbol to, Subject? subject, Target target)
    {
        if (SymbolEqualityComparer.Default.Equals(from, to) && (from.IsNonNullableValue() || StopReasons.HoldDetails(reader, from, target)))
        {
            return SetPair.Always;
        }

        if (subject is null || !subject.IsPrefixOf(target.Subject) || subject.Path.Length == target.Subject.Path.Length)
        {
            return null;
        }

        var compilation = reader.Body.Model.Compilation;
        var receiver = target.ReceiverTypeAt(compilation, subject.Path.Length);
        return compilation.IsA(from.WithoutNullable(), to) || compilation.IsA(receiver, to) ? new(ValueSet.NotNull, ValueSet.All)
            : compilation.IsNever(receiver, to) ? SetPair.Never
            : null;
    }
}
