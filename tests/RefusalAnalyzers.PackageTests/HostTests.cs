using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Text.RegularExpressions;

namespace RefusalAnalyzers.PackageTests;

/// <summary>The packed assemblies in other hosts than this SDK: each Roslyn that we say we support, as a program of its own.</summary>
internal sealed partial class HostTests
{
    /// <summary>What a probe prints of code that does not compile, and of an analyzer that could not be loaded or crashed.</summary>
    private const string Trouble = "failed:";

    // What a host prints of one run serves all that is asked of it.
    private static readonly ConcurrentDictionary<string, Lazy<string[]>> s_printed = new(StringComparer.Ordinal);

    private static readonly string s_probes = Path.Combine(BuildMetadata.RepositoryRoot, "tests", "RefusalAnalyzers.HostProbe");

    private static string Analyzers { get; } = Path.Combine(PackedPackage.Root, "analyzers");

    private static string Sources { get; } = Path.Combine(s_probes, "Probed");

    [OneTimeSetUp]
    public void Unpack()
    {
        Directory.CreateDirectory(Analyzers);
        using var zip = ZipFile.OpenRead(PackedPackage.File);
        foreach (var entry in zip.Entries.Where(static e => e.FullName.StartsWith("analyzers/dotnet/cs/", StringComparison.Ordinal)))
        {
            entry.ExtractToFile(Path.Combine(Analyzers, entry.Name), overwrite: true);
        }
    }

    [TestCase("4.5")]
    [TestCase("4.8")]
    [TestCase("4.14")]
    [TestCase("5.12")]
    public void WhenAHostRunsThePackage_ItReportsWhatTheSourcesMark(string roslyn)
    {
        var lines = Run(roslyn);

        Assert.That(lines, Has.Member($"host: {roslyn}.0.0"));
        Assert.That(After(lines, "reported: "), Is.EquivalentTo(Marked()));
    }

    // The registry that this was written against has no workspaces 4.8: that host is the compiler alone.
    [TestCase("4.5")]
    [TestCase("4.14")]
    [TestCase("5.12")]
    public void WhenAHostAppliesTheFix_ItCompilesAndTheFindingsAreGone(string roslyn)
    {
        var lines = Run(roslyn);

        Assert.That(After(lines, "offered: ").Single(), Does.StartWith("RefusalAnalyzers.OwnMethod"));
        Assert.That(lines, Has.Member("fixed: 1 files"));
        Assert.That(After(lines, "left: ").Select(static place => place[^6..]), Is.EquivalentTo(Marked().Select(static place => place[^6..]).Where(static id => id != "RFA001")));
    }

    /// <summary>The compiler makes a warning of it, CS9057: the next test shows that of the SDK's own.</summary>
    [Test]
    public void WhenAHostIsBelowTheFloor_ItSaysSoAndGoesOn()
    {
        var lines = Run("4.3");

        Assert.That(After(lines, "refused: "), Is.EqualTo(new[] { "RefusalAnalyzers.dll asks for 4.5.0.0" }));
        Assert.That(After(lines, "reported: "), Is.Empty);
    }

    /// <summary>To this SDK's compiler, an analyzer that was built against the Roslyn of some later day is what ours is to one below the floor.</summary>
    [Test]
    public void WhenTheCompilerIsOlderThanTheAnalyzer_TheBuildSaysSo()
    {
        var consumer = ConsumerProject.Restored("ConsumerWithoutSdk");
        var later = Path.Combine(PackedPackage.Root, "later");
        Directory.CreateDirectory(later);
        var analyzer = Path.Combine(later, "RefusalAnalyzers.dll");
        File.WriteAllBytes(analyzer, BuiltAgainst(99, File.ReadAllBytes(Path.Combine(Analyzers, "RefusalAnalyzers.dll"))));

        var result = consumer.BuildWith(analyzer).ShouldSucceed();

        Assert.That(result.Output, Does.Contain("CS9057").And.Contain("99.0.0.0"));
    }

    private static string[] Run(string roslyn) => s_printed.GetOrAdd(roslyn, static roslyn => new(() => RunOnce(roslyn))).Value;

    private static string[] RunOnce(string roslyn)
    {
        // Beside the tests: the same configuration, the same framework.
        var output = Path.GetRelativePath(Path.Combine(BuildMetadata.RepositoryRoot, "tests", "RefusalAnalyzers.PackageTests"), AppContext.BaseDirectory);
        var probe = Path.Combine(s_probes, "Roslyn" + roslyn, output, "HostProbe.dll");
        string[] references = [Library("anthropic", BuildMetadata.AnthropicVersion, "Anthropic.dll"), Library("microsoft.extensions.ai.abstractions", "*", "Microsoft.Extensions.AI.Abstractions.dll")];
        var result = DotnetCommand.Run(PackedPackage.Root, [probe, Analyzers, Sources, .. references]).ShouldSucceed();
        Assert.That(result.Output, Does.Not.Contain(Trouble));
        return result.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }

    private static IEnumerable<string> After(IEnumerable<string> lines, string start) =>
        lines.Where(line => line.StartsWith(start, StringComparison.Ordinal)).Select(line => line[start.Length..]);

    private static IEnumerable<string> Marked() =>
        from file in Directory.EnumerateFiles(Sources, "*.cs")
        from line in File.ReadLines(file).Select(static (text, index) => (Text: text, Number: index + 1))
        from id in Marker().Match(line.Text).Groups["id"].Captures
        select $"{Path.GetFileName(file)}:{line.Number} {id.Value}";

    /// <summary>As restored with this test project, for the newest framework that it has.</summary>
    private static string Library(string package, string version, string file) =>
        Directory.EnumerateDirectories(Path.Combine(BuildMetadata.NuGetPackageRoot, package), version)
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(folder, "lib"), file, SearchOption.AllDirectories))
            .Where(static path => Path.GetFileName(Path.GetDirectoryName(path))!.StartsWith("net", StringComparison.Ordinal))
            .OrderBy(static path => Framework(path))
            .Last();

    private static Version Framework(string path) =>
        System.Version.TryParse(Path.GetFileName(Path.GetDirectoryName(path))![3..], out var version) ? version : new Version();

    /// <summary>The same assembly, but for the version of Roslyn that it asks for.</summary>
    private static byte[] BuiltAgainst(ushort major, byte[] image)
    {
        using var file = new PEReader(new MemoryStream(image));
        var metadata = file.GetMetadataReader();
        var table = file.PEHeaders.MetadataStartOffset + metadata.GetTableMetadataOffset(TableIndex.AssemblyRef);
        foreach (var handle in metadata.AssemblyReferences)
        {
            if (metadata.GetString(metadata.GetAssemblyReference(handle).Name).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
            {
                // A row begins with the version: four numbers of two bytes.
                var row = image.AsSpan(table + ((MetadataTokens.GetRowNumber(handle) - 1) * metadata.GetTableRowSize(TableIndex.AssemblyRef)), 8);
                row.Clear();
                BinaryPrimitives.WriteUInt16LittleEndian(row, major);
            }
        }

        return image;
    }

    [GeneratedRegex(@"//~(?: (?<id>RFA\d{3}))+\s*$")]
    private static partial Regex Marker();
}
