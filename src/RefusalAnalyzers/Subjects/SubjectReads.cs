using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Subjects;

/// <summary>Reads of a subject in code.</summary>
internal static class SubjectReads
{
    /// <summary>Whether code reads the subject, or what it is read from, at all.</summary>
    public static bool LooksAt(this SubjectReader reader, IOperation code, Subject subject)
    {
        foreach (var operation in code.SelfAndDescendants())
        {
            if (operation is ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation
                && reader.Resolve(operation) is var read && (read.IsPrefixOf(subject) || subject.IsPrefixOf(read)))
            {
                return true;
            }
        }

        return false;
    }
}
