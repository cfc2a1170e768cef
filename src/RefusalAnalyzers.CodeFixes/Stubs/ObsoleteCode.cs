using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Stubs;

/// <summary>Obsolete types and members, of which the compiler warns everywhere but in code that is obsolete itself.</summary>
internal static class ObsoleteCode
{
    public static bool IsObsolete(ITypeSymbol? type) => type switch
    {
        null => false,
        IArrayTypeSymbol array => IsObsolete(array.ElementType),
        INamedTypeSymbol named => Attribute(named) is not null || named.TypeArguments.Any(IsObsolete),
        _ => false,
    };

    public static bool Uses(IOperation operation) => operation switch
    {
        IInvocationOperation call => Attribute(call.TargetMethod) is not null || IsObsolete(call.TargetMethod.ContainingType),
        IObjectCreationOperation { Constructor: { } constructor } => Attribute(constructor) is not null || IsObsolete(constructor.ContainingType),
        IMemberReferenceOperation reference => Attribute(reference.Member) is not null || IsObsolete(reference.Member.ContainingType),
        ITypeOfOperation type => IsObsolete(type.TypeOperand),
        _ => false,
    };

    /// <summary>The attribute of the member around a place, as it is written there.</summary>
    public static string? AttributeAround(SemanticModel model, int position)
    {
        for (var symbol = model.GetEnclosingSymbol(position); symbol is not null and not ITypeSymbol; symbol = symbol.ContainingSymbol)
        {
            if ((Attribute(symbol) ?? (symbol is IMethodSymbol { AssociatedSymbol: { } property } ? Attribute(property) : null))?.ApplicationSyntaxReference?.GetSyntax() is { } syntax)
            {
                return syntax.ToString();
            }
        }

        return null;
    }

    private static AttributeData? Attribute(ISymbol symbol) =>
        symbol.GetAttributes().FirstOrDefault(static a => a.AttributeClass is { Name: "ObsoleteAttribute", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } });
}
