using System.Collections.Generic;
using RefusalAnalyzers.Sdk;

namespace RefusalAnalyzers.Routing;

/// <summary>The values on the map, by their names: the members, null, and values that are newer than the SDK.</summary>
internal static class MapDomain
{
    private const string Null = "null";
    private const string Unknown = "unknown";

    /// <param name="reaching">The values that reach the place.</param>
    /// <param name="named">The values that code names there: only these wire names count that are no members.</param>
    public static IEnumerable<(string Name, ValueSet Set)> Of(RefusalEnum refusalEnum, ValueSet reaching, ValueSet named)
    {
        var names = new HashSet<string>();
        foreach (var member in refusalEnum.Members)
        {
            if (reaching.Contains(member.Set) && names.Add(member.WireName))
            {
                yield return (member.WireName, member.Set);
            }
        }

        foreach (var (wireName, set) in refusalEnum.Beyond)
        {
            if (named.Contains(set) && reaching.Contains(set) && names.Add(wireName))
            {
                yield return (wireName, set);
            }
        }

        if (reaching.HasNull && names.Add(Null))
        {
            yield return (Null, ValueSet.Null);
        }

        // A developer's own enum may have a member of that name.
        if (reaching.HasUnknown && names.Add(Unknown))
        {
            yield return (Unknown, ValueSet.Unknown);
        }
    }
}
