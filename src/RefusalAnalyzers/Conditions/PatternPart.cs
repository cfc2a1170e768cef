using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RefusalAnalyzers.Conditions;

/// <summary>A part of a pattern, and what it is matched against: an element of a tuple, or a member.</summary>
internal readonly record struct PatternPart(IPatternOperation Pattern, PatternInput Input, IOperation? Element, ISymbol? Member);
