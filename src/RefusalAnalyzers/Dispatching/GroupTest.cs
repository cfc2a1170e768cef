using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Dispatching;

/// <summary>A single condition that names two or more categories.</summary>
/// <param name="IsMisspelled">Whether it holds text that is meant for a wire name and is not it.</param>
internal sealed record GroupTest(CategoryExpression Expression, ValueSet Names, IOperation Operation, SyntaxNode Syntax, bool IsMisspelled)
{
    /// <summary>What it names together with something else: <c>|| (isFinal &amp;&amp; c == Category.FrontierLlm)</c>.</summary>
    public ValueSet NamesUnderCondition { get; init; }

    public RefusalEnum Enum => Expression.Enum;
}
