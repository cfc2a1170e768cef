using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Conditions;

/// <summary>
/// Conditions that are written elsewhere: the value of a local, and functions of one expression (a local function, a lambda that a local holds, a method or
/// property of the same file).
/// </summary>
internal static class Answers
{
    // A condition may read a local, which reads another one, or call a function.
    private const int MaxCalls = 3;

    /// <summary>The condition that a local holds or that a function or property returns, and its name for the subject; null where none is known.</summary>
    public static (IOperation Answer, Target Target)? Find(SubjectReader reader, IOperation use, Target target)
    {
        if (target.Calls >= MaxCalls)
        {
            return null;
        }

        var deeper = target with { Calls = target.Calls + 1 };
        if (use is ILocalReferenceOperation { Local: { Type.SpecialType: SpecialType.System_Boolean, IsForEach: false } local })
        {
            // Only where the subject never gets another value than the one that was asked about.
            return reader.Body.OnlyValueOf(local) is { } value && !reader.Writes.IsChanged(target.Subject) ? (value, deeper) : null;
        }

        // A function that writes the subject tests another value before that; such a condition is not followed.
        return Questions.BodyOf(reader, use) is { } body && SubjectIn(reader, use, body, deeper) is { } inside
            && !reader.Writes.IsWrittenIn(target.Subject, body.Syntax.Span) && !reader.Writes.IsWrittenIn(inside.Subject, body.Syntax.Span)
            ? (Sequences.ResultOf(body)!, inside)
            : null;
    }

    /// <summary>The subjects of such a condition, by their names where it is used.</summary>
    public static IEnumerable<CategoryExpression> Subjects(SubjectReader reader, IOperation use) => Subjects(reader, use, 0);

    private static IEnumerable<CategoryExpression> Subjects(SubjectReader reader, IOperation use, int calls)
    {
        if (calls >= MaxCalls || use.Type?.SpecialType != SpecialType.System_Boolean)
        {
            yield break;
        }

        IBlockOperation? body = null;
        IOperation? answer;
        if (use is ILocalReferenceOperation { Local: { IsForEach: false } local })
        {
            answer = reader.Body.OnlyValueOf(local);
        }
        else
        {
            body = Questions.BodyOf(reader, use);
            answer = body is null ? null : Sequences.ResultOf(body);
        }

        if (answer is null)
        {
            yield break;
        }

        foreach (var operation in answer.SelfAndDescendants())
        {
            foreach (var inside in Subjects(reader, operation, calls + 1))
            {
                if (Outside(inside) is { } outside)
                {
                    yield return outside;
                }
            }
        }

        foreach (var inside in PatternSubjects.InCondition(reader, answer))
        {
            if (Outside(inside) is { } outside)
            {
                yield return outside;
            }
        }

        // The text is an argument: what it is, is only known here.
        foreach (var argument in (use as IInvocationOperation)?.Arguments ?? ImmutableArray<IArgumentOperation>.Empty)
        {
            if (argument.Value.Type?.SpecialType == SpecialType.System_String && (reader.Read(argument.Value) ?? reader.ReadQuoted(argument.Value)) is { } given)
            {
                yield return given with { Operation = use };
            }
        }

        CategoryExpression? Outside(CategoryExpression inside) =>
            body is null ? inside with { Operation = use }
            : Questions.Outside(reader, use, body, inside.Subject) is { } subject ? inside with { Operation = use, Subject = subject }
            : null;
    }

    /// <summary>The name of the subject in the code of the condition: a parameter, or a member of its own object; null where it has none there.</summary>
    private static Target? SubjectIn(SubjectReader reader, IOperation question, IBlockOperation body, Target target)
    {
        if (question is IInvocationOperation call)
        {
            foreach (var argument in call.Arguments)
            {
                if (argument.Parameter is { RefKind: RefKind.None or RefKind.In } parameter && reader.Resolve(argument.Value) is var given && given.IsPrefixOf(target.Subject))
                {
                    return Renamed(target, Subject.Of(Questions.ParameterOf(call, body, parameter)), given);
                }
            }
        }

        return Questions.ReceiverOf(question) is not { } receiver ? target
            : reader.Resolve(receiver) is var other && other.IsPrefixOf(target.Subject)
                ? Renamed(target, Questions.ExtensionParameterOf(body) is { } extended ? Subject.Of(extended) : Subject.OfThis(), other)
            : target.Subject.Root == Subject.This ? null
            : target;
    }

    private static Target Renamed(Target target, Subject root, Subject given) =>
        target with { Subject = target.Subject.Rooted(root, given.Path.Length), Since = 0, ReceiverType = null };
}
