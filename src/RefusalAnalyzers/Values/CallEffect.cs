using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Values;

/// <summary>What a call runs in the member that it stands in.</summary>
/// <param name="Call">The call as it is written.</param>
/// <param name="Function">The function of the member that it runs, unless that is still to be written.</param>
/// <param name="Entered">That function, written or not.</param>
/// <param name="RunsAtOnce">Whether the function has run to its end when the call returns: it is neither asynchronous nor an iterator.</param>
/// <param name="Given">The functions of the member that it is given, to run them as often as it likes.</param>
internal sealed record CallEffect(IInvocationOperation Call, bool NeverReturns, FunctionGraph? Function, FunctionGraph? Entered, bool RunsAtOnce, ImmutableArray<FunctionGraph> Given)
{
    public static CallEffect Of(IInvocationOperation call, SubjectReader reader)
    {
        var graphs = MemberGraphs.Of(reader.Body);
        var body = reader.FunctionOf(call);
        var entered = body is null ? null : graphs.Of(body.Parent);
        return new(
            call,
            Throws.Always(call),
            body is null || Throws.IsStub(body) ? null : entered,
            entered,
            body is not null && IsAtOnce(body),
            call.Arguments.Select(argument => FunctionIn(argument.Value, reader)).Select(given => given is null ? null : graphs.Of(given)).OfType<FunctionGraph>().ToImmutableArray());
    }

    private static bool IsAtOnce(IBlockOperation body) =>
        body.Parent is not (ILocalFunctionOperation { Symbol.IsAsync: true } or IAnonymousFunctionOperation { Symbol.IsAsync: true })
        && !body.SelfAndDescendants().Any(static o => o is IReturnOperation { Kind: OperationKind.YieldReturn or OperationKind.YieldBreak });

    /// <summary>The function of the member that an argument is, by its own name or that of a local.</summary>
    private static IOperation? FunctionIn(IOperation argument, SubjectReader reader)
    {
        var value = argument.WithoutConversions();
        if (value is ILocalReferenceOperation { Local: var local } && reader.Body.OnlyValueOf(local) is { } kept)
        {
            value = kept.WithoutConversions();
        }

        return value is IAnonymousFunctionOperation ? value : value is IDelegateCreationOperation { Target: IMethodReferenceOperation named } ? reader.Body.FindLocalFunction(named) : null;
    }
}
