using System.Collections.Immutable;
using RefusalAnalyzers.Map.Comparing;
using RefusalAnalyzers.Map.Model;

namespace RefusalAnalyzers.Map.Writing;

/// <summary>What all writers show.</summary>
/// <param name="Categories">Those that the summary counts, and whose gaps matter.</param>
/// <param name="Changes">Since the baseline; <see langword="null"/> where none was given.</param>
internal sealed record MapReport(RefusalMap Map, ImmutableArray<string> Categories, ImmutableArray<PlaceChange>? Changes)
{
    public string Summary => MapSummary.Of(Map, Categories);
}
