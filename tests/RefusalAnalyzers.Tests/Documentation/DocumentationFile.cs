using NUnit.Framework;

namespace RefusalAnalyzers.Tests.Documentation;

/// <summary>A page of the repository, and what the tests write into it when they are asked to.</summary>
internal static class DocumentationFile
{
    /// <summary>Set to 1, the tests write what they would otherwise miss: <c>dotnet test -e REFUSAL_ANALYZERS_REGENERATE=1 --filter …</c>.</summary>
    private const string RegenerateVariable = "REFUSAL_ANALYZERS_REGENERATE";

    private const string Command =
        $"dotnet test tests/RefusalAnalyzers.Tests -e {RegenerateVariable}=1 --filter FullyQualifiedName~Documentation";

    public static bool IsWrittenAnew => Environment.GetEnvironmentVariable(RegenerateVariable) == "1";

    public static string PathOf(string page) => Path.Combine(Libraries.RepositoryRoot, page.Replace('/', Path.DirectorySeparatorChar));

    public static string Read(string page) => File.ReadAllText(PathOf(page)).ReplaceLineEndings("\n");

    /// <summary>Every page that speaks to users; decisions speak of what was once so.</summary>
    public static IEnumerable<string> UserPages()
    {
        yield return "README.md";
        yield return "CONTRIBUTING.md";
        yield return "nuget/README.md";
        foreach (var file in Directory.EnumerateFiles(PathOf("docs"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var page = Path.GetRelativePath(Libraries.RepositoryRoot, file).Replace('\\', '/');
            if (!page.StartsWith("docs/decisions/", StringComparison.Ordinal))
            {
                yield return page;
            }
        }
    }

    /// <summary>Holds a page against what it should be, or makes it so.</summary>
    public static void Hold(string page, string expected)
    {
        if (IsWrittenAnew)
        {
            File.WriteAllText(PathOf(page), expected);
        }

        Assert.That(Read(page), Is.EqualTo(expected), $"{page} is out of step. Write it anew with: {Command}");
    }

    /// <summary>The page with another table in the place of the one whose first column has the given head.</summary>
    public static string WithTable(string text, string firstColumn, IEnumerable<string> table)
    {
        var lines = text.Split('\n').ToList();
        var start = lines.FindIndex(line => line.StartsWith($"| {firstColumn} |", StringComparison.Ordinal));
        Assert.That(start, Is.Not.Negative, $"The page has no table with the column \"{firstColumn}\".");
        var end = lines.FindIndex(start, static line => !line.StartsWith('|'));
        lines.RemoveRange(start, (end < 0 ? lines.Count : end) - start);
        lines.InsertRange(start, table);
        return string.Join('\n', lines);
    }
}
