using Microsoft.CodeAnalysis.Text;

namespace RefusalAnalyzers.Text;

/// <summary>A change, where it stands in the text with all changes.</summary>
internal readonly record struct PlacedEdit(TextSpan Span, TextSpan Original, object? Owner);
