using NUnit.Framework;

namespace RefusalAnalyzers.Tests.CaseFiles;

/// <summary>A folder of case files and the folder of the stand-in SDKs that they name.</summary>
internal sealed record CaseFolder(string Label, string Root, string Stubs)
{
    /// <summary>This repository's own folder, and one that <c>REFUSAL_ANALYZERS_CASES</c> names, with its stand-in SDKs in <c>../stubs</c>.</summary>
    public static IEnumerable<CaseFolder> All
    {
        get
        {
            var tests = Path.Combine(Libraries.RepositoryRoot, "tests", "RefusalAnalyzers.Tests");
            var own = new CaseFolder("own", Path.Combine(tests, "Cases"), Path.Combine(tests, "Stubs"));
            return Environment.GetEnvironmentVariable("REFUSAL_ANALYZERS_CASES") is { Length: > 0 } further
                ? [own, new("further", further, Path.Combine(further, "..", "stubs"))]
                : [own];
        }
    }

    /// <summary>Whether what is reported of its cases lies beside them.</summary>
    public bool IsApproved => Label == "own";

    public IEnumerable<TestFixtureData> Files =>
        Directory.EnumerateFiles(Root, "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .Select(name => new TestFixtureData(this, name).SetArgDisplayNames(Label, name[..^".cs".Length]));
}
