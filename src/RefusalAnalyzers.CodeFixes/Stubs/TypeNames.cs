using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace RefusalAnalyzers.Stubs;

/// <summary>Types as they are written at a place.</summary>
internal static class TypeNames
{
    private static readonly SymbolDisplayFormat s_format = SymbolDisplayFormat.MinimallyQualifiedFormat
        .WithMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.UseSpecialTypes | SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    private static readonly SymbolDisplayFormat s_whole = SymbolDisplayFormat.FullyQualifiedFormat;

    private static readonly SymbolDisplayFormat s_annotated =
        s_format.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public static string Of(ITypeSymbol type, SemanticModel model, int position)
    {
        var isAnnotated = model.GetNullableContext(position).AnnotationsEnabled();
        var name = type.ToMinimalDisplayString(model, position, isAnnotated ? s_annotated : s_format);

        // In a namespace `Acme.Anthropic`, `Anthropic` is another one.
        return name.IndexOf('.') < 0 || SymbolEqualityComparer.Default.Equals(
            model.GetSpeculativeTypeInfo(position, SyntaxFactory.ParseTypeName(name), SpeculativeBindingOption.BindAsTypeOrNamespace).Type, type)
                ? name
                : type.ToDisplayString(isAnnotated ? s_whole.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier) : s_whole);
    }

    public static string OfWellKnown(string metadataName, SemanticModel model, int position) =>
        model.Compilation.GetTypeByMetadataName(metadataName) is { } type ? Of(type, model, position) : "global::" + metadataName;

    /// <summary>Whether source code can name a type.</summary>
    public static bool CanBeWritten(ITypeSymbol type) => type switch
    {
        IErrorTypeSymbol => false,
        INamedTypeSymbol named => !named.IsAnonymousType && named.TypeArguments.All(CanBeWritten) && (named.CanBeReferencedByName || named.IsTupleType),
        IArrayTypeSymbol array => CanBeWritten(array.ElementType),
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => false,
        _ => true,
    };

    /// <summary>The type parameters of methods that a type is built of, those that their constraints name included: outside the method, they mean nothing.</summary>
    public static void AddMethodTypeParameters(ITypeSymbol? type, ImmutableArray<ITypeParameterSymbol>.Builder parameters)
    {
        switch (type)
        {
            case ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } parameter when !parameters.Contains(parameter, SymbolEqualityComparer.Default):
                parameters.Add(parameter);
                foreach (var constraint in parameter.ConstraintTypes)
                {
                    AddMethodTypeParameters(constraint, parameters);
                }

                break;
            case IArrayTypeSymbol array:
                AddMethodTypeParameters(array.ElementType, parameters);
                break;
            case INamedTypeSymbol named:
                AddMethodTypeParameters(named.ContainingType, parameters);
                foreach (var argument in named.TypeArguments)
                {
                    AddMethodTypeParameters(argument, parameters);
                }

                break;
        }
    }

    /// <summary>The constraints of a type parameter, as a clause begins with <c>where</c>.</summary>
    public static string Constraints(ITypeParameterSymbol parameter, SemanticModel model, int position)
    {
        var constraints = new List<string>();
        if (parameter.HasReferenceTypeConstraint)
        {
            constraints.Add(parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? "class?" : "class");
        }
        else if (parameter.HasUnmanagedTypeConstraint)
        {
            constraints.Add("unmanaged");
        }
        else if (parameter.HasValueTypeConstraint)
        {
            constraints.Add("struct");
        }
        else if (parameter.HasNotNullConstraint)
        {
            constraints.Add("notnull");
        }

        constraints.AddRange(parameter.ConstraintTypes.Select(type => Of(type, model, position)));
        if (parameter.HasConstructorConstraint)
        {
            constraints.Add("new()");
        }

        return constraints.Count == 0 ? "" : " where " + parameter.Name + " : " + string.Join(", ", constraints);
    }
}
