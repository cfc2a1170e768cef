using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Tests.CaseFiles;

/// <summary>
/// All that is reported of a case: where exactly each diagnostic stands, its text, and the facts that it carries. What has been approved lies beside the case. What an editor fades, and the places that
/// it lists with a diagnostic, have a test of their own.
/// </summary>
internal static class CaseReports
{
    private const string Extension = ".reports.txt";

    public static string PathOf(string caseFile) => Path.ChangeExtension(caseFile, Extension);

    /// <summary>Of a case of which nothing is reported, there is no file.</summary>
    public static IReadOnlyList<string> Approved(string caseFile) => File.Exists(PathOf(caseFile)) ? File.ReadAllLines(PathOf(caseFile)) : [];

    public static void Approve(string caseFile, IReadOnlyList<string> reported)
    {
        File.Delete(PathOf(caseFile));
        if (reported.Count > 0)
        {
            File.WriteAllText(PathOf(caseFile), string.Concat(reported.Select(static line => line + "\n")));
        }
    }

    /// <param name="sdk">What the case says that it is compiled against; a diagnostic that names this very version says nothing new.</param>
    public static IReadOnlyList<string> Of(ImmutableArray<Diagnostic> reported, string sdk) =>
        [.. reported.OrderBy(static d => d.Location.SourceSpan.Start).ThenBy(static d => d.Id, StringComparer.Ordinal).Select(d => Describe(d, sdk))];

    private static string Describe(Diagnostic diagnostic, string sdk)
    {
        var place = diagnostic.Location.GetLineSpan();
        var facts = string.Concat(diagnostic.Properties.Where(p => (p.Key, p.Value) != ("sdkVersion", sdk) && p.Key != WellKnownDiagnosticTags.Unnecessary).OrderBy(static p => p.Key, StringComparer.Ordinal).Select(static p => $" {p.Key}={p.Value}"));
        return $"{place.StartLinePosition.Line + 1},{place.StartLinePosition.Character + 1}-{place.EndLinePosition.Line + 1},{place.EndLinePosition.Character + 1} {diagnostic.Id}: {diagnostic.GetMessage(null)} [{facts.Trim()}]";
    }
}
