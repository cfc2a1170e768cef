using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Uses;

/// <summary>A type that is sought, and where that is written.</summary>
internal readonly record struct SoughtType(ITypeSymbol Type, IOperation Place);
