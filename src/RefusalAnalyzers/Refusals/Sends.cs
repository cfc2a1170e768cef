using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Refusals;

/// <summary>Calls that send a request to the model.</summary>
internal static class Sends
{
    /// <summary>A call of a message service of the SDK, or of a method or local function of the same file that does nothing but return one.</summary>
    public static bool IsSend(SubjectReader reader, IInvocationOperation call) => RequestOf(reader, call) is not null;

    /// <summary>The call of the service: the call itself, or the one that the called function returns.</summary>
    public static IInvocationOperation? RequestOf(SubjectReader reader, IInvocationOperation call) =>
        !GivesWhatIsSdks(reader, call) ? null
        : IsOfService(reader, call) ? call
        : FunctionOf(reader, call) is { } body && Sequences.ResultOf(body) is { } result && CallIn(result) is { } inner && IsOfService(reader, inner) ? inner
        : null;

    /// <summary>Whether a call returns a type of the SDK, or a task or stream of one: this rules out most calls before a function is bound.</summary>
    private static bool GivesWhatIsSdks(SubjectReader reader, IInvocationOperation call) => reader.Sdk.Assembly is not null && call.Type is INamedTypeSymbol type
        && reader.Sdk.IsOfSdk(type is { TypeArguments: { Length: 1 } arguments } ? arguments[0] : type);

    /// <summary>The function of one expression that a call runs; the expression may be awaited there.</summary>
    private static IBlockOperation? FunctionOf(SubjectReader reader, IInvocationOperation call) =>
        reader.FunctionOf(call) ?? reader.Body.Tables.ReturnOf(call.TargetMethod.ReducedFrom ?? call.TargetMethod);

    public static bool IsOfService(SubjectReader reader, IInvocationOperation call) =>
        SdkNames.Sends(call.TargetMethod.Name) && SdkNames.IsMessageService(call.TargetMethod.ContainingType.Name) && reader.Sdk.Assembly is not null && reader.Sdk.IsOfSdk(call.TargetMethod);

    /// <summary>A call that asks a client of a chat, whatever model is behind it.</summary>
    public static bool IsOfChat(SubjectReader reader, IInvocationOperation call) => ChatNames.Asks(call.TargetMethod.Name) && reader.Sdk.Chat is { } chat
        && call.Receiver() is { } client && chat.IsClient(client.WithoutConversions().Type);

    /// <summary>Whether a call only awaits what it is called on, or gathers the events of a stream.</summary>
    public static bool IsAwaiting(IInvocationOperation call) =>
        call.TargetMethod.Name is "ConfigureAwait" or "WithCancellation" or "AsTask" or "WaitAsync" or "GetAwaiter" or "GetResult" or "Aggregate";

    /// <summary>The call whose awaited result a value is: <c>await client.Create(…).ConfigureAwait(false)</c>, <c>await client.CreateStreaming(…).Aggregate()</c>.</summary>
    public static IInvocationOperation? CallIn(IOperation value)
    {
        var core = value.Core();
        while (core is IInvocationOperation call)
        {
            var inner = IsAwaiting(call) ? call.Receiver() : null;
            if (inner is null)
            {
                return call;
            }

            core = inner.Core();
        }

        return core is IPropertyReferenceOperation { Property.Name: "Result", Instance: { } task } ? CallIn(task) : null;
    }
}
