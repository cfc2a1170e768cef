using Microsoft.CodeAnalysis;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Uses;

/// <summary>A use of the number behind a category.</summary>
/// <param name="Construct">The condition, arm or expression that uses it: one that does so twice is one use.</param>
internal sealed record NumberUse(RefusalEnum Enum, IOperation Operation, IOperation Construct, SyntaxNode Syntax);
