using NUnit.Framework;

namespace RefusalAnalyzers.Tests.CaseFiles;

/// <summary>A folder of case files and the folder of the stand-in SDKs that they name.</summary>
internal sealed record CaseFolder(string Label, string Root, string Stubs)
{
    /// <summary>Gets the folders that are there: this repository's own, and the one that was handed out, which may lie beside it.</summary>
    public static IEnumerable<CaseFolder> All
    {
        get
        {
            var tests = Path.Combine(BuildMetadata.RepositoryRoot, "tests", "RefusalAnalyzers.Tests");
            var handedOut = Path.Combine(BuildMetadata.RepositoryRoot, "..", "shared");
            CaseFolder[] folders =
            [
                new("own", Path.Combine(tests, "Cases"), Path.Combine(tests, "Stubs")),
                new("shared", Path.Combine(handedOut, "cases"), Path.Combine(handedOut, "stubs")),
            ];
            return folders.Where(folder => Directory.Exists(folder.Root));
        }
    }

    public IEnumerable<TestCaseData> Files =>
        Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(name => new TestCaseData(this, name).SetArgDisplayNames(Label, name[..^".cs".Length]));
}
