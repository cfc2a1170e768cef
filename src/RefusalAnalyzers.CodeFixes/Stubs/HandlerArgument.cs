using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Text;

namespace RefusalAnalyzers.Stubs;

/// <summary>What a handler is given: what the category was read from.</summary>
internal sealed record HandlerArgument(string Text, ITypeSymbol Type, string ParameterName)
{
    public const string Details = "details";

    /// <summary>
    /// As a handler takes it that is there for what has no category: there may be no details either, and so one handler serves the
    /// places that have checked them and those that have not.
    /// </summary>
    public HandlerArgument OfNoCategory() =>
        ParameterName == Details ? this with { Type = Type.WithNullableAnnotation(NullableAnnotation.Annotated) } : this;

    /// <summary>What a handler calls a parameter.</summary>
    public static string NameFor(ITypeSymbol type, ISymbol source)
    {
        var name = SdkNames.IsStopDetails(type.Name) ? Details
            : SdkNames.IsMessage(type.Name) ? "message"
            : source.Name.TrimStart('_', '@');
        name = name.Length == 0 ? "value" : char.ToLowerInvariant(name[0]) + name.Substring(1);
        return CodeAt.Identifier(name);
    }
}
