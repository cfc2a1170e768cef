using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Dispatching;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>Finds what conditions and switches ask of responses: why they ended, or whether there are details of a refusal; and the values that a refused response has there.</summary>
/// <param name="ofChats">Whether responses of chats are asked about as well.</param>
internal sealed class AskedReasons(SubjectReader reader, bool ofChats)
{
    private ImmutableArray<SubjectReader> _readers;

    private ImmutableArray<SubjectReader> Readers => !_readers.IsDefault ? _readers : _readers = ofChats && reader.Sdk.Chat is not null && reader.Body.Tables.MayNameChats
        ? ImmutableArray.Create(reader.For(SubjectKind.StopReason), reader.For(SubjectKind.StopDetails), reader.For(SubjectKind.FinishReason))
        : ImmutableArray.Create(reader.For(SubjectKind.StopReason), reader.For(SubjectKind.StopDetails));

    /// <summary>What a condition asks.</summary>
    public IEnumerable<AskedReason> InCondition(IOperation condition)
    {
        foreach (var kind in Readers)
        {
            foreach (var subject in SubjectsIn(kind, condition))
            {
                if (Of(kind, subject) is { } asked)
                {
                    yield return asked;
                }
            }
        }
    }

    /// <summary>What a switch asks.</summary>
    public IEnumerable<AskedReason> InSwitch(IOperation choice)
    {
        foreach (var kind in Readers)
        {
            foreach (var subject in SwitchReader.Subjects(kind, choice))
            {
                if (Of(kind, subject) is { } asked)
                {
                    yield return asked;
                }
            }
        }
    }

    private static AskedReason? Of(SubjectReader kind, CategoryExpression subject)
    {
        if (ResponseOf(kind, subject) is not var (response, isKept))
        {
            return null;
        }

        if (kind.Kind == SubjectKind.StopDetails)
        {
            return new(kind, subject, response, isKept, ValueSet.NotNull, ValueSet.NotNull, ValueSet.Null);
        }

        if (subject.Enum.FindByWireName(AskedReason.KindOf(kind).Refusal) is not { } refusal)
        {
            return null;
        }

        var ends = refusal.Set;
        foreach (var member in subject.Enum.Members)
        {
            if (AskedReason.KindOf(kind).IsCutOff(member.Name))
            {
                ends |= member.Set;
            }
        }

        return new(kind, subject, response, isKept, refusal.Set, ends, subject.Enum.FindByWireName(SdkNames.EndTurnWireName)?.Set);
    }

    private static IEnumerable<CategoryExpression> SubjectsIn(SubjectReader kind, IOperation condition)
    {
        foreach (var subject in PatternSubjects.InCondition(kind, condition))
        {
            yield return subject;
        }

        foreach (var operation in condition.SelfAndDescendants())
        {
            if (operation is ILocalReferenceOperation or IInvocationOperation or IPropertyReferenceOperation)
            {
                foreach (var subject in Answers.Subjects(kind, operation))
                {
                    yield return subject;
                }
            }
        }
    }

    /// <summary>The response that a stop reason or its details were read from, where that is at hand, or the variable that keeps the stop reason.</summary>
    private static (Subject Response, bool IsKept)? ResponseOf(SubjectReader kind, CategoryExpression expression)
    {
        var subject = expression.Subject;
        if (subject is { RootSymbol: ILocalSymbol local, Path.IsEmpty: true })
        {
            if (kind.Body.WritesTo(local).Count == 0 && kind.Body.DesignationOf(local) is { } designation && kind.MatchedBy(designation) is { } matched)
            {
                // The value that a pattern was matched against, even where it can be written to.
                subject = matched;
            }
            else if (kind.Kind != SubjectKind.StopDetails && kind.KeepsStopReasons(local))
            {
                return (subject, true);
            }
        }

        for (var i = subject.Path.Length - 1; i >= 0; i--)
        {
            if (subject.Path[i].Name is SdkNames.StopReason or SdkNames.StopDetails or ChatNames.FinishReason)
            {
                return kind.Sdk.KindOf(subject.Path[i]) is { } response && response == AskedReason.KindOf(kind) ? (subject.Prefix(i), false) : null;
            }
        }

        // Details of unknown origin, such as a parameter, have the category themselves.
        return kind.Kind == SubjectKind.StopDetails && kind.Views.Of(expression.Operation.Type ?? expression.Enum.Symbol) is { Enum: var shown } && shown == expression.Enum
            ? (subject, false)
            : null;
    }
}
