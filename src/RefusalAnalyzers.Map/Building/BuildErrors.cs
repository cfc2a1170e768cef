using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using RefusalAnalyzers.Map.Model;

namespace RefusalAnalyzers.Map.Building;

/// <summary>Says in one line why a build failed.</summary>
internal static partial class BuildErrors
{
    private const int Shown = 3;

    public static string Describe(ImmutableArray<string> output, string root)
    {
        foreach (var line in output)
        {
            if (line.Contains("No .NET SDKs were found", StringComparison.Ordinal) || line.Contains("compatible .NET SDK was not found", StringComparison.Ordinal))
            {
                var wanted = output.FirstOrDefault(static other => other.Contains("Requested SDK version", StringComparison.OrdinalIgnoreCase));
                return wanted is null ? "no .NET SDK is installed" : $"no .NET SDK that global.json asks for: {wanted.Trim()}";
            }
        }

        // A project that several others build tells its errors several times.
        var errors = output.Select(line => Error(line, root)).OfType<string>().Distinct().ToList();
        if (errors.Count == 0)
        {
            return $"the build is broken: {output.LastOrDefault(static line => line.Trim().Length > 0)?.Trim() ?? "it says nothing"}";
        }

        var more = errors.Count > Shown ? string.Create(CultureInfo.InvariantCulture, $" (and {errors.Count - Shown} more)") : "";
        return $"the build is broken: {string.Join("; ", errors.Take(Shown))}{more}";
    }

    private static string? Error(string line, string root)
    {
        var match = ErrorLine().Match(line);
        if (!match.Success)
        {
            return null;
        }

        var place = match.Groups["place"].Value.Trim();
        var end = place.LastIndexOf('(');
        var file = end < 0 ? place : place[..end];
        // What lies outside, such as a file of the SDK, keeps its path.
        var shown = Path.IsPathFullyQualified(file) && RootedPath.Of(root, file) is var below && !below.StartsWith("../", StringComparison.Ordinal) ? below + place[file.Length..] : place;
        return $"{shown}: error {match.Groups["code"].Value}: {match.Groups["text"].Value.Trim()}";
    }

    [GeneratedRegex(@"^(?<place>.*?)\s*: error (?<code>[A-Za-z]+[0-9]+): (?<text>.*?)(\s+\[[^\[\]]*\])?$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex ErrorLine();
}
