using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Uses;

/// <summary>A comparison of an ApiEnum, as an object, with something of another type.</summary>
/// <param name="Other">The member or the text; null where only its type is asked for.</param>
internal sealed record Mismatch(IOperation ApiEnum, IOperation? Other, IOperation Operation);
