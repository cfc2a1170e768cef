using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Subjects;

/// <summary>A value on the way back to where it came from.</summary>
/// <param name="Value">The expression; where a variable is given something that is no expression, what gives it.</param>
/// <param name="Depth">How many collections deep in it the value lies that is asked for.</param>
internal readonly record struct Origin(IOperation Value, int Depth)
{
    /// <summary>The expression below parentheses, conversions, <c>?.</c> and <c>await</c>.</summary>
    public IOperation Core => Value.Core();
}
