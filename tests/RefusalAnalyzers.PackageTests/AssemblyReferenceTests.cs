using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace RefusalAnalyzers.PackageTests;

/// <summary>An analyzer that references something newer than its host has is not loaded, and says nothing: so every reference has a cap.</summary>
internal sealed class AssemblyReferenceTests
{
    private static readonly Version s_roslynFloor = new(4, 5, 0, 0);

    // What an analyzer host on the floor brings. System.Composition is left out on purpose: exporting a provider needs no reference to it.
    private static readonly Dictionary<string, Version> s_highest = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["System.Collections.Immutable"] = new(6, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = s_roslynFloor,
        ["Microsoft.CodeAnalysis.CSharp"] = s_roslynFloor,
    };

    private static readonly Dictionary<string, Version> s_highestForFixes = new(s_highest, StringComparer.Ordinal)
    {
        ["Microsoft.CodeAnalysis.Workspaces"] = s_roslynFloor,
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = s_roslynFloor,
        ["RefusalAnalyzers"] = System.Version.Parse($"{BuildMetadata.Version}.0"),
    };

    // The compiler has no workspaces: the analyzer must not need them.
    [Test]
    public void WhenTheCompilerLoadsTheAnalyzer_EveryReferenceIsThere() =>
        Assert.That(References("RefusalAnalyzers.dll"), Is.All.Matches<(string, Version)>(reference => IsThere(reference, s_highest)));

    [Test]
    public void WhenAnEditorLoadsTheFixes_EveryReferenceIsThere() =>
        Assert.That(References("RefusalAnalyzers.CodeFixes.dll"), Is.All.Matches<(string, Version)>(reference => IsThere(reference, s_highestForFixes)));

    // Built against anything but the floor itself, the code could use what the floor lacks.
    [TestCase("RefusalAnalyzers.dll")]
    [TestCase("RefusalAnalyzers.CodeFixes.dll")]
    public void WhenReferencingRoslyn_ItIsTheFloor(string assembly)
    {
        var roslyn = References(assembly).Where(reference => reference.Name.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)).ToList();

        Assert.That(roslyn, Is.Not.Empty);
        Assert.That(roslyn.Select(reference => reference.Version), Is.All.EqualTo(s_roslynFloor));
    }

    private static bool IsThere((string Name, Version Version) reference, Dictionary<string, Version> highest) =>
        highest.TryGetValue(reference.Name, out var version) && reference.Version <= version;

    private static List<(string Name, Version Version)> References(string assembly)
    {
        using var zip = ZipFile.OpenRead(PackedPackage.File);
        using var stream = zip.GetEntry($"analyzers/dotnet/cs/{assembly}")!.Open();
        using var image = new MemoryStream();
        stream.CopyTo(image);
        image.Position = 0;

        using var file = new PEReader(image);
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference)
                .Select(reference => (metadata.GetString(reference.Name), reference.Version)),
        ];
    }
}
