using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Subjects;

/// <summary>Calls and members that give a value in another form: the underlying value is the same category.</summary>
internal static class UnderlyingValues
{
    /// <summary>The value that a call or a member gives in another form; null where it gives a value of its own.</summary>
    public static IOperation? UnderlyingOf(this RefusalSdk sdk, IOperation operation) => operation switch
    {
        IInvocationOperation call => sdk.UnderlyingOf(call),
        IPropertyReferenceOperation { Property: var property, Instance: { } instance } when sdk.Chat?.IsText(property) == true => instance,
        _ => null,
    };

    /// <summary>The value that a call gives in another form: <c>Value()</c> and <c>Raw()</c> of an ApiEnum, <c>Json.GetString()</c>, and the like.</summary>
    public static IOperation? UnderlyingOf(this RefusalSdk sdk, IInvocationOperation invocation)
    {
        var method = invocation.TargetMethod;
        if (invocation.Instance is not { } instance)
        {
            return null;
        }

        if (instance.Type is { } type && sdk.EnumOfApiEnum(type) is not null)
        {
            return method.Name is SdkNames.Value or SdkNames.Raw or SdkNames.Verify && method.Parameters.IsEmpty ? instance : null;
        }

        if (sdk.JsonOfApiEnum(instance) is { } wire)
        {
            return method.Name == "GetString" ? wire : null;
        }

        if (method is { Name: "ToString", Parameters.IsEmpty: true } && sdk.Chat?.FindReasons(instance.Type?.WithoutNullable()) is not null)
        {
            return instance;
        }

        if (method.ContainingType.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            return method.Name == "GetValueOrDefault" ? instance : null;
        }

        // Case and white space aside, the text is the same: it is still the wire string of that category.
        return method.ContainingType.SpecialType == SpecialType.System_String
            && (method.Name == "ToLower" || (method.Name is "Trim" or "TrimStart" or "TrimEnd" or "ToLowerInvariant" && method.Parameters.IsEmpty))
                ? instance
                : null;
    }

    /// <summary>The ApiEnum whose <c>Json</c> an expression is.</summary>
    public static IOperation? JsonOfApiEnum(this RefusalSdk sdk, IOperation operation) =>
        operation.Core() is IMemberReferenceOperation { Member.Name: SdkNames.Json, Instance: { Type: { } type } instance } && sdk.EnumOfApiEnum(type) is not null
            ? instance
            : operation.WithoutConversions() is IConditionalAccessInstanceOperation placeholder && placeholder.AccessedInstance() is { } accessed
                ? sdk.JsonOfApiEnum(accessed)
                : null;
}
