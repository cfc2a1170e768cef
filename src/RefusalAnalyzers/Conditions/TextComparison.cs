using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Conditions;

/// <summary>An expression that is compared with constant text: by an operator, a call, a pattern or the labels of a switch.</summary>
/// <param name="Value">The expression.</param>
/// <param name="Construct">The operation that compares.</param>
/// <param name="Location">Where a diagnostic about the comparison as a whole points: of a switch, what governs it.</param>
internal sealed record TextComparison(IOperation Value, ImmutableArray<ComparedText> Texts, bool IgnoresCase, IOperation Construct, TextSpan Location);
