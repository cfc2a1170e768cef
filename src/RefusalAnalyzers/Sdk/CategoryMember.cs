using System;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Sdk;

/// <summary>One distinct value of a refusal enum.</summary>
internal sealed record CategoryMember(ISymbol Symbol, decimal Value, string WireName, int Index, bool IsPlaceholder)
{
    public string Name => Symbol.Name;
    public ValueSet Set => ValueSet.Member(Index);
}
