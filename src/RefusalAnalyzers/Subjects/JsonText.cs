using System.Text;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Subjects;

/// <summary>Text made from an ApiEnum that holds its JSON: the wire name in quote marks, which no plain text equals.</summary>
/// <param name="ApiEnum">The ApiEnum that the text was made from.</param>
/// <param name="Shown">The operation that makes the text: a <c>ToString()</c>, an interpolated string, a call that formats.</param>
/// <param name="Member">The enum inside the ApiEnum; null where it is a type parameter.</param>
/// <param name="Around">What the text holds besides, and all that it is where there is nothing to make text from.</param>
internal sealed record JsonText(IOperation ApiEnum, IOperation Shown, INamedTypeSymbol? Member, string Around);
