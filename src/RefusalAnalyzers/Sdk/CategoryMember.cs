using System;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Sdk;

/// <summary>One distinct value of a refusal enum.</summary>
internal sealed record CategoryMember(IFieldSymbol Field, decimal Value, string WireName, int Index, bool IsPlaceholder)
{
    public string Name => Field.Name;
    public ValueSet Set => ValueSet.Member(Index);
}
