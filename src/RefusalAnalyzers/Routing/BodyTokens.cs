using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Routing;

/// <summary>The tokens of one <see cref="BodyKey"/> while it is written. A symbol that the code itself declares is written as a number, so that its name makes no difference.</summary>
internal sealed class BodyTokens
{
    private readonly ImmutableArray<object?>.Builder _tokens = ImmutableArray.CreateBuilder<object?>();
    private readonly Dictionary<ISymbol, int> _declared = new(SymbolEqualityComparer.Default);

    public void Add(params object?[] tokens) => _tokens.AddRange(tokens);

    public void AddSymbol(ISymbol? symbol)
    {
        if (symbol is not null && _declared.TryGetValue(symbol, out var number))
        {
            _tokens.Add(number);
        }
        else
        {
            _tokens.Add(symbol);
        }
    }

    public void Declare(ISymbol? symbol)
    {
        if (symbol is not null && !_declared.ContainsKey(symbol))
        {
            _declared[symbol] = _declared.Count;
        }

        AddSymbol(symbol);
    }

    public void DeclareAll<TSymbol>(ImmutableArray<TSymbol> symbols)
        where TSymbol : ISymbol
    {
        foreach (var symbol in symbols)
        {
            Declare(symbol);
        }
    }

    /// <summary>Reserves a place for a token that is known later.</summary>
    public int Reserve()
    {
        _tokens.Add(null);
        return _tokens.Count - 1;
    }

    public void Fill(int place, object token) => _tokens[place] = token;

    public ImmutableArray<object?> ToImmutable() => _tokens.ToImmutable();
}
