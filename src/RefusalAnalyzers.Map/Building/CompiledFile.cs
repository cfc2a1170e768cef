using System.Collections.Immutable;
using RefusalAnalyzers.Map.Model;
using RefusalAnalyzers.Map.Reading;

namespace RefusalAnalyzers.Map.Building;

/// <summary>What one run of the compiler found.</summary>
internal sealed record CompiledFile(CompiledProject Project, ImmutableArray<Place> Places);
