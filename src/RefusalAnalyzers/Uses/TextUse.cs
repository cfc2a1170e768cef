using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Uses;

/// <summary>One thing that code does with a text.</summary>
/// <param name="At">What does it.</param>
internal readonly record struct TextUse(TextUseKind Kind, IOperation At);
