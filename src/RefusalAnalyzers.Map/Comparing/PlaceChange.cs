using System.Collections.Immutable;
using RefusalAnalyzers.Map.Model;

namespace RefusalAnalyzers.Map.Comparing;

/// <summary>What became of a place since the baseline was written.</summary>
/// <param name="Place">As it is now; as it was where it is gone.</param>
/// <param name="Values">The values that changed their way, where the place is neither new nor gone.</param>
internal sealed record PlaceChange(ChangeKind Kind, Place Place, ImmutableArray<ValueChange> Values);

internal enum ChangeKind
{
    New,
    Gone,
    Changed,
}

/// <summary>A value that goes another way: <see langword="null"/> where it does not come to the place.</summary>
internal sealed record ValueChange(string Value, Route? Before, Route? Now);
