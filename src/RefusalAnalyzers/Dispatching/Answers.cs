using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>
/// Conditions that stand elsewhere: an answer that a local keeps, and functions of one expression (a local function, a lambda that a local holds, a method of
/// the same file).
/// </summary>
internal static class Answers
{
    // From an answer to the one that it was made of, and to that of a function.
    private const int MaxCalls = 3;

    /// <summary>What an answer that a local keeps lets through, as long as the subject still has the value that was asked about.</summary>
    public static SetPair? Evaluate(SubjectReader reader, ILocalReferenceOperation use, Target target, Remainder remainder) =>
        use.Local is { Type.SpecialType: SpecialType.System_Boolean, IsForEach: false } local && reader.OnlyValueOf(local) is { } value
        && !Writes.MayComeBetween(reader, target.Subject, value, use)
            ? Evaluate(reader, use, value, target, remainder)
            : null;

    /// <summary>What the answer of a function lets through that looks at the subject itself, or is given it.</summary>
    public static SetPair? Evaluate(SubjectReader reader, IInvocationOperation call, Target target, Remainder remainder)
    {
        if (call.Type?.SpecialType != SpecialType.System_Boolean || target.Calls >= MaxCalls || (reader.FunctionOf(call) ?? MethodOf(reader, call)) is not { } body
            || Sequences.ResultOf(body) is not { } result)
        {
            return null;
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.None or RefKind.In } parameter && reader.Resolve(argument.Value) is var given && given.IsPrefixOf(target.Subject))
            {
                target = target with { Subject = target.Subject.Rooted(Subject.Of(ParameterOf(call, body, parameter)), given.Path.Length), Since = 0, Holder = null };
                break;
            }
        }

        return Evaluate(reader, call, result, target, remainder);
    }

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

    /// <summary>The body of a method that nobody overrides, in the same file.</summary>
    private static IBlockOperation? MethodOf(SubjectReader reader, IInvocationOperation call)
    {
        var method = call.TargetMethod.ReducedFrom ?? call.TargetMethod;
        return method is { MethodKind: MethodKind.Ordinary, IsVirtual: false, IsAbstract: false, IsOverride: false, IsAsync: false, DeclaringSyntaxReferences: { Length: 1 } declared }
            && declared[0].SyntaxTree == reader.Body.Model.SyntaxTree
            && declared[0].GetSyntax(reader.Body.Cancellation) is MethodDeclarationSyntax { Body: null or { Statements.Count: 1 } } syntax
            && reader.Body.Model.GetOperation(syntax, reader.Body.Cancellation) is IMethodBodyOperation body
                ? body.ExpressionBody ?? body.BlockBody
                : null;
    }
}
