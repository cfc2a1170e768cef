using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Refusals;

/// <summary>A value that a variable is given.</summary>
/// <param name="Place">What gives it.</param>
/// <param name="IsAdded">Whether it comes on top of what the variable holds, by <c>+=</c> or a call; else it is its new value.</param>
internal sealed record Definition(IOperation Place, IOperation Value, bool IsAdded);
