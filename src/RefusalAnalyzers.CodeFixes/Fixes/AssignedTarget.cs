using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RefusalAnalyzers.Fixes;

/// <summary>Something that code gives a value.</summary>
/// <param name="Text">How it is written.</param>
/// <param name="Values">What it is given by plain assignments.</param>
internal sealed record AssignedTarget(ISymbol Symbol, string Text, ImmutableArray<ExpressionSyntax> Values)
{
    public bool IsVariable => Symbol is ILocalSymbol or IParameterSymbol;

    public bool IsSame(AssignedTarget other) => SymbolEqualityComparer.Default.Equals(Symbol, other.Symbol) && (IsVariable || Text == other.Text);
}
