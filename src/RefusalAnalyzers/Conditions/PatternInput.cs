using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Conditions;

/// <summary>What a pattern is matched against: an expression, or the elements of a tuple.</summary>
internal readonly record struct PatternInput(Subject? Subject, ImmutableArray<IOperation> Elements)
{
    public static PatternInput Of(SubjectReader reader, IOperation value) =>
        value.WithoutConversions() is ITupleOperation tuple
            ? new(null, tuple.Elements)
            : Of(reader.Resolve(value));

    public static PatternInput Of(Subject subject) => new(subject, ImmutableArray<IOperation>.Empty);

    /// <summary>Whether this is the subject itself.</summary>
    public bool IsAt(Target target) => Subject is not null && Subject.Equals(target.Subject);

    /// <summary>Whether the subject is this, or is read from it.</summary>
    public bool LeadsTo(SubjectReader reader, Target target)
    {
        if (Subject is { } subject)
        {
            return subject.IsPrefixOf(target.Subject);
        }

        foreach (var element in Elements.IsDefault ? ImmutableArray<IOperation>.Empty : Elements)
        {
            if (Of(reader, element).LeadsTo(reader, target))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A member of this; the default where the member is not known.</summary>
    public PatternInput Below(ISymbol? member) => Subject is { } owner && member is not null ? Of(owner.Member(member)) : default;
}
