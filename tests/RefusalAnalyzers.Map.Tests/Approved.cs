namespace RefusalAnalyzers.Map.Tests;

/// <summary>Whole pages, approved as files: <c>UPDATE_MAPS=1</c> writes them anew.</summary>
internal static class Approved
{
    public static void Check(string name, string text)
    {
        var file = Path.Combine(BuildMetadata.RepositoryRoot, "tests", "RefusalAnalyzers.Map.Tests", "Approved", name);
        if (Environment.GetEnvironmentVariable("UPDATE_MAPS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        Assert.That(text, Is.EqualTo(File.ReadAllText(file).ReplaceLineEndings("\n")), name);
    }
}
