using System.Globalization;
using RefusalAnalyzers.Map.Model;

namespace RefusalAnalyzers.Map.Writing;

/// <summary>A link to the line of a place. <c>#L12</c> is what the viewers of repositories understand, and what others leave alone.</summary>
internal static class SourceLink
{
    public static string Of(Place place, string sources)
    {
        var path = sources.Length == 0 ? place.File : sources + "/" + place.File;
        var escaped = string.Join('/', path.Split('/').Select(static part => part is "." or ".." ? part : Uri.EscapeDataString(part)));
        return string.Create(CultureInfo.InvariantCulture, $"{escaped}#L{place.Line}");
    }

    /// <summary>The way from the folder of a page to the root.</summary>
    public static string Sources(string root, string page) =>
        RootedPath.Of(Path.GetDirectoryName(Path.GetFullPath(page)) ?? root, root) is not "." and var sources ? sources : "";
}
