using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Values;

/// <summary>A local or parameter of type <c>bool</c>.</summary>
internal sealed class BoolVariable(ISymbol symbol)
{
    public ISymbol Symbol { get; } = symbol;

    /// <summary>The values that it is declared with or assigned, except for constants.</summary>
    public List<IOperation> Values { get; } = [];

    /// <summary>How often it is read.</summary>
    public int Reads { get; set; }
}
