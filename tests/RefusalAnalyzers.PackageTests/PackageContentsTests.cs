using System.IO.Compression;
using System.Security.Cryptography;
using System.Xml.Linq;

namespace RefusalAnalyzers.PackageTests;

internal sealed class PackageContentsTests
{
    [Test]
    public void WhenPacked_HoldsExactlyTheListedFiles()
    {
        var listed = File.ReadAllLines(Path.Combine(BuildMetadata.RepositoryRoot, "nuget", "package-contents.txt"));

        Assert.That(Entries(PackedPackage.File), Is.EquivalentTo(listed));
    }

    [Test]
    public void WhenPacked_IsADevelopmentDependencyWithoutDependencies()
    {
        var metadata = Nuspec();

        Assert.Multiple(() =>
        {
            Assert.That(Value("developmentDependency"), Is.EqualTo("true"));
            Assert.That(metadata.Elements().Select(element => element.Name.LocalName), Does.Not.Contain("dependencies"));
            Assert.That(metadata.Elements().Select(element => element.Name.LocalName), Does.Not.Contain("frameworkAssemblies"));
        });

        string? Value(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;
    }

    [Test]
    public void WhenPacked_SaysWhoMadeItAndUnderWhichTerms()
    {
        var metadata = Nuspec().Elements().ToDictionary(element => element.Name.LocalName);

        Assert.Multiple(() =>
        {
            Assert.That(metadata["id"].Value, Is.EqualTo("RefusalAnalyzers"));
            Assert.That(metadata["license"].Value, Is.EqualTo("MIT"));
            Assert.That(metadata["license"].Attribute("type")?.Value, Is.EqualTo("expression"));
            Assert.That(metadata["readme"].Value, Is.EqualTo("README.md"));
            Assert.That(metadata["icon"].Value, Is.EqualTo("icon.png"));
            Assert.That(metadata["repository"].Attribute("type")?.Value, Is.EqualTo("git"));
            Assert.That(metadata["repository"].Attribute("url")?.Value, Does.StartWith("https://"));
            Assert.That(metadata["tags"].Value.Split(' '), Does.Contain("analyzer"));
            Assert.That(metadata["description"].Value, Is.Not.Empty);
        });
    }

    [Test]
    public void WhenBuiltInAnotherFolder_TheAssembliesAreThePackedOnesByteForByte()
    {
        var folder = PackedPackage.BuildIn(Path.Combine(PackedPackage.Root, "sources-elsewhere"));

        var built = Directory.EnumerateFiles(folder, "RefusalAnalyzers*.dll").Select(static file => $"{Path.GetFileName(file)} {Hash(File.ReadAllBytes(file))}");
        Assert.That(built, Is.EquivalentTo(PackedAssemblies()).And.Exactly(2).Items);
    }

    private static IEnumerable<string> Entries(string package)
    {
        using var zip = ZipFile.OpenRead(package);
        return [.. zip.Entries.Select(entry => entry.FullName).Where(name => !IsContainerPart(name))];
    }

    private static IReadOnlyList<string> PackedAssemblies()
    {
        using var zip = ZipFile.OpenRead(PackedPackage.File);
        return [.. zip.Entries.Where(static entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal)).Select(static entry => $"{entry.Name} {Hash(Bytes(entry))}")];

        static byte[] Bytes(ZipArchiveEntry entry)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            return content.ToArray();
        }
    }

    private static string Hash(byte[] content) => Convert.ToHexString(SHA256.HashData(content));

    private static XElement Nuspec()
    {
        using var zip = ZipFile.OpenRead(PackedPackage.File);
        using var stream = zip.GetEntry("RefusalAnalyzers.nuspec")!.Open();
        return XDocument.Load(stream).Root!.Elements().Single();
    }

    // What every package has because of its format; the name of the last one changes between versions of the tool.
    private static bool IsContainerPart(string name) =>
        name is "[Content_Types].xml" or "_rels/.rels" || name.StartsWith("package/services/metadata/", StringComparison.Ordinal);
}
