using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>The names of Polly, in both of its generations.</summary>
internal static class Polly
{
    public const string ShouldHandle = "ShouldHandle";

    public static bool IsOfPolly(ISymbol symbol) => symbol.ContainingAssembly?.Name is "Polly" or "Polly.Core";

    /// <summary>What adds a predicate over results to a policy.</summary>
    public static bool IsResultPredicate(IMethodSymbol method) => method.Name is "HandleResult" or "OrResult" && IsOfPolly(method) && method.ContainingType.Name is "Policy" or "PolicyBuilder" && TakesPredicate(method);

    /// <summary>What adds one to a predicate of a strategy.</summary>
    public static bool IsBuilderPredicate(IMethodSymbol method) => method is { Name: "HandleResult", ContainingType.Name: "PredicateBuilder" } && IsOfPolly(method) && TakesPredicate(method);

    public static bool IsRetryOptions(ITypeSymbol type) => IsOfPolly(type) && type.Name == "RetryStrategyOptions";

    /// <summary>What makes a policy that executes again what a predicate holds for.</summary>
    public static bool Retries(IMethodSymbol method) => IsOfPolly(method) && method.Name is "Retry" or "RetryAsync" or "RetryForever" or "RetryForeverAsync"
        or "WaitAndRetry" or "WaitAndRetryAsync" or "WaitAndRetryForever" or "WaitAndRetryForeverAsync";

    /// <summary>What executes something by a policy or a pipeline.</summary>
    public static bool Executes(IMethodSymbol method) => IsOfPolly(method) && method.Name is "Execute" or "ExecuteAsync" or "ExecuteAndCapture" or "ExecuteAndCaptureAsync" or "ExecuteOutcomeAsync";

    /// <summary>The answer in a task.</summary>
    public static IOperation Unwrap(IOperation answer)
    {
        while (true)
        {
            answer = answer.WithoutConversions();
            switch (answer)
            {
                case IAwaitOperation awaited:
                    answer = awaited.Operation;
                    break;
                case IInvocationOperation { TargetMethod: { Name: "FromResult", ContainingType.Name: "Task" or "ValueTask" }, Arguments: { Length: 1 } arguments }:
                    answer = arguments[0].Value;
                    break;
                case IObjectCreationOperation { Type.Name: "ValueTask", Arguments: { Length: 1 } arguments }:
                    answer = arguments[0].Value;
                    break;
                default:
                    return answer;
            }
        }
    }

    private static bool TakesPredicate(IMethodSymbol method) => method.Parameters is { Length: > 0 } parameters && parameters[parameters.Length - 1].Type.TypeKind == TypeKind.Delegate;
}
