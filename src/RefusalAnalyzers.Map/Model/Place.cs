using System.Collections.Immutable;

namespace RefusalAnalyzers.Map.Model;

/// <summary>One place that decides over refusals, in all projects and target frameworks that compile it.</summary>
/// <param name="File">Below the root, with slashes.</param>
/// <param name="Member">The documentation id of the member that it stands in.</param>
/// <param name="Routes">By the wire name of the value; <c>null</c> and <c>unknown</c> are values as well.</param>
internal sealed record Place(
    ImmutableArray<string> Projects,
    ImmutableArray<string> TargetFrameworks,
    string File,
    int Line,
    int Column,
    string Member,
    string Form,
    string Enum,
    ImmutableArray<string> SdkVersions,
    string Subject,
    ImmutableSortedDictionary<string, Route> Routes)
{
    public string Project => Projects[0];

    public MemberName Name => MemberName.Of(Member);
}
