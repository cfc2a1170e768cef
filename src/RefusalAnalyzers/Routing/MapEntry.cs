using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RefusalAnalyzers.Sdk;
using RefusalAnalyzers.Subjects;

namespace RefusalAnalyzers.Routing;

/// <summary>One place that decides over refusals, and where each value goes there.</summary>
/// <param name="Subject">The category that is decided over, or the response that was refused.</param>
/// <param name="Construct">The code that decides.</param>
internal sealed record MapEntry(MapForm Form, RefusalEnum Enum, Subject Subject, SyntaxNode Construct, TextSpan Location, ImmutableArray<MapRoute> Routes);
