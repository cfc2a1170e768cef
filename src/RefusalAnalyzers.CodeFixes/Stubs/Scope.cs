using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RefusalAnalyzers.Stubs;

/// <summary>What code at a place can use of what it sees.</summary>
internal static class Scope
{
    /// <summary>Types see the variables and local functions of top-level statements, but can not name them.</summary>
    public static bool CanName(SemanticModel model, int position, ISymbol symbol)
    {
        if (symbol is not (ILocalSymbol or IParameterSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction })
            || symbol.ContainingSymbol is not { ContainingSymbol: not IMethodSymbol } owner)
        {
            return true;
        }

        for (var around = model.GetEnclosingSymbol(position); around is not null; around = around.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(around, owner))
            {
                return true;
            }
        }

        return owner is not IMethodSymbol;
    }

    /// <summary>Whether there is an instance on which a method can be called by its name alone, without a copy of the instance.</summary>
    public static bool HasInstance(SemanticModel model, int position, IMethodSymbol method)
    {
        var around = model.GetEnclosingSymbol(position);
        var isNested = false;
        while (around is IMethodSymbol { IsStatic: false, MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
        {
            isNested = true;
            around = around.ContainingSymbol;
        }

        if (around is not IMethodSymbol { IsStatic: false, ContainingType: { } type } member || IsBeforeInstance(model, position))
        {
            return false;
        }

        if (type.TypeKind == TypeKind.Struct)
        {
            // What is nested has no instance of a struct, and what is readonly would work on a copy.
            return !isNested && SymbolEqualityComparer.Default.Equals(type, method.ContainingType) && (method.IsReadOnly || !member.IsReadOnly);
        }

        for (var owner = type; owner is not null; owner = owner.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(owner.OriginalDefinition, method.ContainingType.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>In the arguments of <c>: this(…)</c> and <c>: base(…)</c>, there is none yet.</summary>
    private static bool IsBeforeInstance(SemanticModel model, int position)
    {
        for (var node = model.SyntaxTree.GetRoot().FindToken(position).Parent; node is not null and not MemberDeclarationSyntax; node = node.Parent)
        {
            if (node is ConstructorInitializerSyntax or EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } })
            {
                return true;
            }
        }

        return false;
    }
}
