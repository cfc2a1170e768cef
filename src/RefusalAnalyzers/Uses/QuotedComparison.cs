using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Conditions;

namespace RefusalAnalyzers.Uses;

/// <summary>A comparison of text, as plain text would be compared.</summary>
/// <param name="With">The parameter that holds the other text, where the comparison stands in a function that is given both.</param>
internal sealed record QuotedComparison(TextComparison Comparison, TextMatch Match, IParameterSymbol? With = null);
