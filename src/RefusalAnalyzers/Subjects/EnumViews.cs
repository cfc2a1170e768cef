using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Options;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Subjects;

/// <summary>Which types a reader reads as a category: an enum itself, a wrapper of it, and types that hold one.</summary>
internal sealed class EnumViews(RefusalSdk sdk, RefusalOptions options, SubjectKind kind)
{
    /// <summary>The enum that a type is, or wraps.</summary>
    public (RefusalEnum Enum, CategoryView View, bool CanBeNull)? Of(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            return FindEnum(nullable.TypeArguments[0]) is { } inner ? (inner, CategoryView.Enum, true) : null;
        }

        if (sdk.EnumOfApiEnum(type) is { } wrapped)
        {
            return FindEnum(wrapped) is { } found
                ? (found, CategoryView.ApiEnum, type.NullableAnnotation != NullableAnnotation.NotAnnotated)
                : null;
        }

        return FindEnum(type) is { } plain ? (plain, CategoryView.Enum, type.IsReferenceType) : null;
    }

    /// <summary>What an enum is to the reader.</summary>
    public RefusalEnum? FindEnum(ITypeSymbol type) => kind switch
    {
        SubjectKind.StopReason => sdk.FindStopReason(type),
        SubjectKind.StopDetails => sdk.FindStopDetails(type, options),
        SubjectKind.FinishReason => sdk.Chat?.FindReasons(type),
        _ => sdk.FindEnum(type, options),
    };

    /// <summary>Whether a type is a response, or the details of one.</summary>
    public bool IsResponse(ITypeSymbol? type) =>
        type is { IsReferenceType: true }
        && (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, sdk.Assembly)
            ? !type.GetMembers(SdkNames.StopDetails).IsEmpty || sdk.FindStopDetails(type, options) is not null
            : sdk.Chat?.IsResponse(type) == true);

    /// <summary>Whether a member holds the text that explains a refusal: it stands beside a category in the SDK.</summary>
    public bool IsExplanation(ISymbol member)
    {
        if (member is not IPropertySymbol { Name: SdkNames.Explanation, Type.SpecialType: SpecialType.System_String, ContainingType: { } type } || !sdk.IsOfSdk(type))
        {
            return false;
        }

        foreach (var sibling in type.GetMembers(SdkNames.Category))
        {
            if (sibling is IPropertySymbol { Type: { } category } && Of(category) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
