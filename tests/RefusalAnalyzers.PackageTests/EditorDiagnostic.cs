using System.Text.Json.Nodes;

namespace RefusalAnalyzers.PackageTests;

/// <summary>A diagnostic as an editor gets it.</summary>
/// <param name="Place">Lines and columns, counted from 1 as an editor shows them.</param>
/// <param name="Page">What its code links to.</param>
internal sealed record EditorDiagnostic(string File, string Code, int Severity, string Place, string? Page, string Message)
{
    /// <summary>What a server says of a project: the diagnostics of each document that has some.</summary>
    public static IReadOnlyList<EditorDiagnostic> Parse(JsonNode? report) =>
    [
        .. from document in report!["items"]!.AsArray()
           from diagnostic in document!["items"]!.AsArray()
           select new EditorDiagnostic(
               Path.GetFileName(new Uri(document["uri"]!.GetValue<string>()).LocalPath),
               diagnostic!["code"]!.GetValue<string>(),
               diagnostic["severity"]!.GetValue<int>(),
               $"{Position(diagnostic["range"]!["start"]!)}-{Position(diagnostic["range"]!["end"]!)}",
               diagnostic["codeDescription"]?["href"]?.GetValue<string>(),
               diagnostic["message"]!.GetValue<string>()),
    ];

    private static string Position(JsonNode position) => $"{position["line"]!.GetValue<int>() + 1}:{position["character"]!.GetValue<int>() + 1}";
}
