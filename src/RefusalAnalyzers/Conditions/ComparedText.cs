using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Conditions;

/// <summary>A text that an expression is compared with.</summary>
/// <param name="Operation">The constant as it stands in the comparison; null where a variable holds it.</param>
internal sealed record ComparedText(string Text, IOperation? Operation)
{
    /// <summary>The constant in the function that is passed the expression, where it is compared there.</summary>
    public SyntaxNode? InFunction { get; init; }
}
