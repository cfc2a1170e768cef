using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Subjects;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>Calls by which a function that sends a request calls itself with what the request is built of unchanged; a counter may differ.</summary>
internal static class Recursions
{
    /// <param name="function">The function that the call which sends stands in.</param>
    public static IEnumerable<IInvocationOperation> Of(SubjectReader reader, FunctionGraph function, IInvocationOperation send)
    {
        var self = function.Function switch
        {
            null => reader.Body.Model.GetEnclosingSymbol(send.Syntax.SpanStart, reader.Body.Cancellation) as IMethodSymbol,
            ILocalFunctionOperation local => local.Symbol,
            _ => null,
        };
        if (self is not { IsVirtual: false, IsAbstract: false, IsOverride: false })
        {
            yield break;
        }

        var calls = new List<IInvocationOperation>();
        foreach (var operation in reader.Body.Operations)
        {
            if (operation is IInvocationOperation { Instance: null or IInstanceReferenceOperation } call && SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, self.OriginalDefinition))
            {
                calls.Add(call);
            }
        }

        var request = new RequestEquality(reader);
        if (calls.Count == 0 || !request.AreSame(send, send) || IsRebuilt(reader, request))
        {
            yield break;
        }

        foreach (var call in calls)
        {
            if (HasSameArguments(call, request) && !new RequestChanges(reader, request).AnyBetween(send, call))
            {
                yield return call;
            }
        }
    }

    /// <summary>Whether something that the request is built of gets its value in the function itself, by code that may depend on a counter.</summary>
    private static bool IsRebuilt(SubjectReader reader, RequestEquality request)
    {
        foreach (var part in request.Parts)
        {
            if (part is IParameterSymbol ? reader.Body.WritesTo(part).Count > 0 : part is ILocalSymbol && request.Opaque.Contains(part))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasSameArguments(IInvocationOperation call, RequestEquality request)
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Parameter is { } parameter && parameter.Type.Name != "CancellationToken" && request.Parts.Contains(parameter)
                && (argument.Value.WithoutConversions() is not IParameterReferenceOperation { Parameter: var given } || !SymbolEqualityComparer.Default.Equals(given, parameter)))
            {
                return false;
            }
        }

        return true;
    }
}
