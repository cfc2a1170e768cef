using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Dispatching;

/// <summary>
/// Conditions that stand elsewhere: an answer that a local keeps, and functions of one expression (a local function, a lambda that a local holds, a method or
/// property of the same file).
/// </summary>
internal static class Answers
{
    // From an answer to the one that it was made of, and to that of a function.
    private const int MaxCalls = 3;

    /// <summary>What an answer that a local keeps lets through, where the subject never gets another value than the one that was asked about.</summary>
    public static SetPair? Evaluate(SubjectReader reader, ILocalReferenceOperation use, Target target, Remainder remainder) =>
        use.Local is { Type.SpecialType: SpecialType.System_Boolean, IsForEach: false } local && reader.OnlyValueOf(local) is { } value
        && !Changes.To(reader, target.Subject).Any
            ? Evaluate(reader, use, value, target, remainder)
            : null;

    /// <summary>What the answer of a function or a property lets through that looks at the subject itself, or is given it.</summary>
    public static SetPair? Evaluate(SubjectReader reader, IOperation question, Target target, Remainder remainder) =>
        target.Calls < MaxCalls && Questions.BodyOf(reader, question) is { } body && SubjectIn(reader, question, body, target) is { } inside
            ? Evaluate(reader, question, Sequences.ResultOf(body)!, inside, remainder)
            : null;

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

    private static SetPair? Evaluate(SubjectReader reader, IOperation use, IOperation answer, Target target, Remainder remainder)
    {
        if (target.Calls >= MaxCalls)
        {
            return null;
        }

        var parts = new Remainder();
        var pair = ConditionSets.Evaluate(reader, answer, target with { Calls = target.Calls + 1 }, parts);
        remainder.AddWhole(use, parts);
        return pair;
    }

    /// <summary>A delegate's parameters are not those of the lambda.</summary>
    private static IParameterSymbol ParameterOf(IInvocationOperation call, IBlockOperation body, IParameterSymbol parameter) =>
        call.TargetMethod.MethodKind == MethodKind.DelegateInvoke && body.Parent is IAnonymousFunctionOperation { Symbol.Parameters: var parameters } && parameter.Ordinal < parameters.Length
            ? parameters[parameter.Ordinal]
            : parameter.OriginalDefinition;
}
