using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Sdk;

/// <summary>A developer's own enum that stands for the categories.</summary>
internal static class MirrorEnum
{
    private const string LookAlike = "Category";

    /// <summary>Whether an enum mirrors the categories, and leaves out <c>frontier_llm</c>.</summary>
    public static bool IsIncomplete(INamedTypeSymbol symbol)
    {
        var (cyber, bio, further) = (false, false, false);
        foreach (var member in symbol.GetMembers())
        {
            if (member is not IFieldSymbol { HasConstantValue: true } field)
            {
                continue;
            }

            if (WireNameOf(field) is not { } wireName)
            {
                if (EnumMembers.IsPlaceholder(field))
                {
                    continue;
                }

                // Its members are words of something else.
                return false;
            }

            if (wireName == WireNames.FrontierLlm)
            {
                return false;
            }

            cyber |= wireName == WireNames.Cyber;
            bio |= wireName == WireNames.Bio;
            further |= wireName is not (WireNames.Cyber or WireNames.Bio);
        }

        // Shops and games have categories too.
        return cyber && bio && (further || symbol.Name != LookAlike);
    }

    /// <summary>The category that a member stands for, by its own name or by the one that it is serialized with.</summary>
    public static string? WireNameOf(IFieldSymbol member) =>
        (CategoryCatalog.Find(member.Name) ?? (SerializedName(member) is { } serialized ? CategoryCatalog.Find(serialized) : null))?.WireName;

    /// <summary>What <c>[EnumMember(Value = …)]</c>, <c>[JsonStringEnumMemberName(…)]</c> and their like say.</summary>
    public static string? SerializedName(IFieldSymbol member)
    {
        foreach (var attribute in member.GetAttributes())
        {
            switch (attribute.AttributeClass?.Name)
            {
                case "EnumMemberAttribute":
                    foreach (var argument in attribute.NamedArguments)
                    {
                        if (argument is { Key: "Value", Value.Value: string value })
                        {
                            return value;
                        }
                    }

                    break;
                case "JsonStringEnumMemberNameAttribute" or "JsonPropertyNameAttribute" or "DescriptionAttribute" when attribute.ConstructorArguments is { Length: 1 } arguments:
                    return arguments[0].Value as string;
            }
        }

        return null;
    }
}
