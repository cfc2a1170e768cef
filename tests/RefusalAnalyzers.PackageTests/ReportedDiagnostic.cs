using System.Globalization;
using System.Text.RegularExpressions;

namespace RefusalAnalyzers.PackageTests;

/// <summary>One line of a build log that names a place: <c>Replies.cs(9,13): warning RFA001: …</c></summary>
internal sealed partial record ReportedDiagnostic(string Severity, string Id, string File, int Line, int Column)
{
    public string Place => $"{File}:{Line} {Id}";

    /// <summary>Each once: the compiler writes a diagnostic where it finds it, and the summary repeats it.</summary>
    public static IReadOnlyList<ReportedDiagnostic> Parse(string log) =>
        [.. LogLine().Matches(log).Select(static match => new ReportedDiagnostic(
            match.Groups["severity"].Value,
            match.Groups["id"].Value,
            Path.GetFileName(match.Groups["file"].Value),
            int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture),
            int.Parse(match.Groups["column"].Value, CultureInfo.InvariantCulture))).Distinct()];

    [GeneratedRegex(@"^\s*(?<file>[^\r\n(]+)\((?<line>\d+),(?<column>\d+)\): (?<severity>warning|error) (?<id>[A-Za-z]+\d+):", RegexOptions.Multiline)]
    private static partial Regex LogLine();
}
