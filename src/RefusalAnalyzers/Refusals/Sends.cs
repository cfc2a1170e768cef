using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>Calls that send a request to the model.</summary>
internal static class Sends
{
    /// <summary>A call of a message service of the SDK, or of a method or local function of the same file that does nothing but return one.</summary>
    public static bool IsSend(SubjectReader reader, IInvocationOperation call) =>
        IsOfService(reader, call) || (Questions.FunctionOf(reader, call) is { } body && Sequences.ResultOf(body) is { } result && CallIn(result) is { } inner && IsOfService(reader, inner));

    public static bool IsOfService(SubjectReader reader, IInvocationOperation call) =>
        SdkNames.Sends(call.TargetMethod.Name) && SdkNames.IsMessageService(call.TargetMethod.ContainingType.Name) && reader.Sdk.Assembly is not null && reader.Sdk.IsOfSdk(call.TargetMethod);

    /// <summary>The call that a value is what is awaited of: <c>await client.Create(…).ConfigureAwait(false)</c>, <c>await client.CreateStreaming(…).Aggregate()</c>.</summary>
    public static IInvocationOperation? CallIn(IOperation value)
    {
        var core = value.Core();
        while (core is IInvocationOperation call)
        {
            var inner = call.TargetMethod.Name switch
            {
                "ConfigureAwait" or "WithCancellation" or "AsTask" or "WaitAsync" or "GetAwaiter" or "GetResult" or "Aggregate" => call.Instance ?? (call.Arguments.Length > 0 ? call.Arguments[0].Value : null),
                _ => null,
            };
            if (inner is null)
            {
                return call;
            }

            core = inner.Core();
        }

        return core is IPropertyReferenceOperation { Property.Name: "Result", Instance: { } task } ? CallIn(task) : null;
    }
}
