using System.Collections.Immutable;
using RefusalAnalyzers.Map.Building;
using RefusalAnalyzers.Map.Model;

namespace RefusalAnalyzers.Map;

/// <summary>Where the places come from: something to build, or SARIF files that somebody else's build has written.</summary>
/// <param name="Root">The folder that paths are shown from.</param>
internal sealed record MapInput(string Root, BuildTarget? Build, ImmutableArray<string> SarifFiles)
{
    public string NothingFound => Build is not null
        ? "no code that was compiled decides over refusals"
        : "the SARIF files hold no entry of the map; build with -p:RefusalAnalyzersMode=Map and -p:ErrorLog=FILE%2Cversion=2.1";

    public static MapInput Of(ImmutableArray<string> inputs, string? root)
    {
        if (inputs.Any(IsSarif))
        {
            if (inputs.FirstOrDefault(static input => !IsSarif(input)) is { } other)
            {
                throw new MapFailure($"{other} is no SARIF file, and the others are: give either something to build, or SARIF files");
            }

            return new(RootOf(root, "."), null, [.. inputs.Select(static input => File.Exists(input) ? Path.GetFullPath(input) : throw new MapFailure($"{input} does not exist"))]);
        }

        if (inputs.Length > 1)
        {
            throw new MapFailure("give one solution, project or folder, or SARIF files");
        }

        var target = BuildTarget.Find(inputs.IsEmpty ? "." : inputs[0]);
        return new(RootOf(root, target.Folder), target, []);
    }

    private static string RootOf(string? given, string otherwise)
    {
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(given ?? otherwise));
        return Directory.Exists(root) ? root : throw new MapFailure($"{given} is no folder");
    }

    private static bool IsSarif(string path) =>
        path.EndsWith(".sarif", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".sarif.json", StringComparison.OrdinalIgnoreCase);
}
