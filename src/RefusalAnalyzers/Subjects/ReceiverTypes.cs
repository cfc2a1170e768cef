using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Subjects;

/// <summary>Finds the receiver types of members.</summary>
internal static class ReceiverTypes
{
    /// <summary>The receiver types of a member that stands in the source.</summary>
    public static ReceiverType? ReceiverTypeOf(this RefusalSdk sdk, IOperation operation) => operation.Core() switch
    {
        IConditionalAccessInstanceOperation instance when instance.AccessedInstance() is { } accessed => sdk.ReceiverTypeOf(accessed),
        IMemberReferenceOperation { Instance: { } instance, Member: var member } => member.IsNullableValue() ? sdk.ReceiverTypeOf(instance) : new(instance.Type?.WithoutNullable(), sdk.ReceiverTypeOf(instance)),
        IInvocationOperation invocation when sdk.UnderlyingOf(invocation) is { } underlying => sdk.ReceiverTypeOf(underlying),
        _ => null,
    };

    /// <summary>The wider of the types that one subject is read from in two places.</summary>
    public static ReceiverType? Wider(this Compilation compilation, ReceiverType? left, ReceiverType? right) =>
        left is null || right is null ? null : new(compilation.Wider(left.Type, right.Type), compilation.Wider(left.Before, right.Before));

    private static ITypeSymbol? Wider(this Compilation compilation, ITypeSymbol? left, ITypeSymbol? right) =>
        left is null || right is null ? null
            : compilation.IsA(left, right) ? right
            : compilation.IsA(right, left) ? left
            : null;
}
