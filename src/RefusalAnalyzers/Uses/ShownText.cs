using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Uses;

/// <summary>A category or a stop reason that is shown in quote marks.</summary>
/// <param name="ApiEnum">What is shown.</param>
/// <param name="Shown">The <c>ToString()</c>, or the value itself where it is formatted as an object.</param>
/// <param name="Whole">The text that it is made part of, if any: an interpolated string, the result of a call.</param>
internal sealed record ShownText(IOperation ApiEnum, IOperation Shown, IOperation? Whole);
