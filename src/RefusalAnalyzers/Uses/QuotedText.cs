using System.Collections.Immutable;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Uses;

/// <summary>Text that, wherever it comes from, is the JSON of an ApiEnum in quote marks, or known and put there in its place.</summary>
/// <param name="Sources">What makes it; none where it is a parameter that is taken to be such text.</param>
/// <param name="Others">What it may be instead.</param>
internal sealed record QuotedText(ImmutableArray<JsonText> Sources, ImmutableArray<string> Others);
