using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Values;

namespace RefusalAnalyzers.Refusals;

/// <summary>Where the search for a path ends.</summary>
/// <param name="Barriers">Other calls that send, where another answer comes.</param>
/// <param name="Bound">The loop that is not left.</param>
/// <param name="Cut">An edge that is not taken. If it belongs to a condition, the other one is taken.</param>
internal sealed record PathLimits(HashSet<Point> Barriers, TextSpan? Bound, FlowEdge? Cut);
