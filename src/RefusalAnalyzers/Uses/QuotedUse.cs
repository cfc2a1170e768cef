using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Conditions;

namespace RefusalAnalyzers.Uses;

/// <summary>Text in quote marks that is compared with plain text, in place or by a function that it is passed to.</summary>
/// <param name="Value">The text.</param>
/// <param name="Texts">All texts that it is compared with.</param>
/// <param name="Dead">Those that it never matches; none where one of all has quote marks itself.</param>
/// <param name="Construct">What compares, or the call.</param>
internal sealed record QuotedUse(
    QuotedText Text, IOperation Value, ImmutableArray<ComparedText> Texts, ImmutableArray<ComparedText> Dead, TextMatch Match, IOperation Construct, TextSpan Location);
