using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Options;

/// <summary>Which enums say why a request was refused, under the options of the file at hand.</summary>
internal static class ConfiguredEnums
{
    /// <summary>The refusal enum that a type is.</summary>
    public static RefusalEnum? FindEnum(this RefusalSdk sdk, ITypeSymbol? type, RefusalOptions options)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } named || (!options.ExcludedEnums.IsEmpty && options.ExcludedEnums.Contains(RefusalSdk.MetadataName(named))))
        {
            return null;
        }

        var found = sdk.FindEnum(named);

        // An option can not make a category of an enum that has no place for frontier_llm.
        return found is { IsConfigured: true } && (found.FrontierLlm is null || !options.RefusalEnums.Contains(RefusalSdk.MetadataName(named))) ? null : found;
    }

    /// <summary>The categories that the SDK's details of a refusal hold.</summary>
    public static RefusalEnum? FindStopDetails(this RefusalSdk sdk, ITypeSymbol? type, RefusalOptions options) => sdk.FindEnum(sdk.CategoryOfDetails(type), options);
}
