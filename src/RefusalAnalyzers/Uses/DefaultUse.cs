using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Uses;

/// <summary>An expression that is the member whose value is 0, where nothing was known.</summary>
/// <param name="Member">That member.</param>
/// <param name="Nullable">What may have been null; null where nothing is looked at.</param>
/// <param name="Target">The local that is given the value, where that is all that happens.</param>
/// <param name="Operation">The value, the call, or the whole <c>??</c>.</param>
internal sealed record DefaultUse(CategoryMember Member, IOperation? Nullable, ILocalSymbol? Target, IOperation Operation);
