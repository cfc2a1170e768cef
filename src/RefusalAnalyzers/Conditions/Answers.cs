using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Conditions;

/// <summary>
/// Conditions that stand elsewhere: an answer that a local keeps, and functions of one expression (a local function, a lambda that a local holds, a method or
/// property of the same file).
/// </summary>
internal static class Answers
{
    // From an answer to the one that it was made of, and to that of a function.
    private const int MaxCalls = 3;

    /// <summary>The condition that a local keeps or that a function or property answers with, and what it calls the subject; null where none is known.</summary>
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
            return reader.Body.OnlyValueOf(local) is { } value && !reader.IsChanged(target.Subject) ? (value, deeper) : null;
        }

        // What is asked before the answer itself gives the subject another value concerns the one before.
        return Questions.BodyOf(reader, use) is { } body && SubjectIn(reader, use, body, deeper) is { } inside
            && !reader.IsWrittenIn(target.Subject, body.Syntax.Span) && !reader.IsWrittenIn(inside.Subject, body.Syntax.Span)
            ? (Sequences.ResultOf(body)!, inside)
            : null;
    }

    /// <summary>What the code that answers calls the subject: a parameter that is given it, or a member of its own object; null where it can not know it.</summary>
    private static Target? SubjectIn(SubjectReader reader, IOperation question, IBlockOperation body, Target target)
    {
        if (question is IInvocationOperation call)
        {
            foreach (var argument in call.Arguments)
            {
                if (argument.Parameter is { RefKind: RefKind.None or RefKind.In } parameter && reader.Resolve(argument.Value) is var given && given.IsPrefixOf(target.Subject))
                {
                    return Renamed(target, Subject.Of(ParameterOf(call, body, parameter)), given);
                }
            }
        }

        var receiver = question is IInvocationOperation { TargetMethod.MethodKind: MethodKind.Ordinary, Instance: { } of } ? of : (question as IPropertyReferenceOperation)?.Instance;
        return receiver is null || receiver is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } ? target
            : reader.Resolve(receiver) is var other && other.IsPrefixOf(target.Subject) ? Renamed(target, Subject.OfThis(), other)
            : target.Subject.Root == Subject.This ? null
            : target;
    }

    private static Target Renamed(Target target, Subject root, Subject given) =>
        target with { Subject = target.Subject.Rooted(root, given.Path.Length), Since = 0, Holder = null };

    /// <summary>A delegate's parameters are not those of the lambda.</summary>
    private static IParameterSymbol ParameterOf(IInvocationOperation call, IBlockOperation body, IParameterSymbol parameter) =>
        call.TargetMethod.MethodKind == MethodKind.DelegateInvoke && body.Parent is IAnonymousFunctionOperation { Symbol.Parameters: var parameters } && parameter.Ordinal < parameters.Length
            ? parameters[parameter.Ordinal]
            : parameter.OriginalDefinition;
}
