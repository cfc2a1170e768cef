using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Stubs;

/// <summary>What a handler takes and returns.</summary>
/// <param name="Result">Null where it returns nothing.</param>
internal sealed record HandlerSignature(ImmutableArray<ITypeSymbol> Parameters, ITypeSymbol? Result, ImmutableArray<ITypeParameterSymbol> TypeParameters, bool IsStatic)
{
    /// <summary>The <c>out</c> parameters that it sets for its caller, behind the others.</summary>
    public ImmutableArray<IParameterSymbol> Outs { get; init; } = ImmutableArray<IParameterSymbol>.Empty;

    public static HandlerSignature Of(IMethodSymbol method)
    {
        var parameters = ImmutableArray.CreateBuilder<ITypeSymbol>();
        var outs = ImmutableArray.CreateBuilder<IParameterSymbol>();
        foreach (var parameter in method.Parameters)
        {
            if (parameter.RefKind == RefKind.Out)
            {
                outs.Add(parameter);
            }
            else
            {
                parameters.Add(parameter.Type);
            }
        }

        return new(parameters.ToImmutable(), method.ReturnsVoid ? null : method.ReturnType, method.TypeParameters, method.IsStatic) { Outs = outs.ToImmutable() };
    }

    /// <summary>Whether a handler with this signature can be called where another is needed.</summary>
    public bool Fits(HandlerSignature needed, Compilation compilation)
    {
        if (Parameters.Length != needed.Parameters.Length || TypeParameters.Length != 0 || needed.TypeParameters.Length != 0
            || (Result is null) != (needed.Result is null) || Outs.Length != needed.Outs.Length)
        {
            return false;
        }

        for (var i = 0; i < Outs.Length; i++)
        {
            if (!SymbolEqualityComparer.Default.Equals(Outs[i].Type, needed.Outs[i].Type))
            {
                return false;
            }
        }

        for (var i = 0; i < Parameters.Length; i++)
        {
            if (!Converts(compilation, needed.Parameters[i], Parameters[i]))
            {
                return false;
            }
        }

        // Another type, even one that converts, could change the type of the construct.
        return Result is null
            || (SymbolEqualityComparer.Default.Equals(Result, needed.Result)
                && (Result.NullableAnnotation != NullableAnnotation.Annotated || needed.Result!.NullableAnnotation == NullableAnnotation.Annotated));
    }

    private static bool Converts(Compilation compilation, ITypeSymbol from, ITypeSymbol to) =>
        compilation.ClassifyCommonConversion(from, to) is { IsImplicit: true } conversion && (conversion.IsIdentity || conversion.IsReference)
        && !(from.NullableAnnotation == NullableAnnotation.Annotated && to.NullableAnnotation == NullableAnnotation.NotAnnotated);
}
