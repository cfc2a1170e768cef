// Each fixture builds in folders of its own, and a build waits more than it works.
[assembly: Parallelizable(ParallelScope.Fixtures)]

namespace RefusalAnalyzers.PackageTests;

/// <summary>Packs once for all tests, from a copy of the sources, into a folder that serves as the only new package feed.</summary>
[SetUpFixture]
internal sealed class PackedPackage
{
    public const string Id = "RefusalAnalyzers";

    // A version that was never packed before: the package cache would hand out an old one of the same version.
    public static string Version { get; } = $"{BuildMetadata.Version}-test.{DateTime.UtcNow:yyyyMMddHHmmssfff}.{Environment.ProcessId}";

    public static string Root { get; } = Path.Combine(Path.GetTempPath(), $"{Id}-{Guid.NewGuid():N}");

    public static string Feed { get; } = Path.Combine(Root, "feed");

    public static string File { get; } = Path.Combine(Feed, $"{Id}.{Version}.nupkg");

    public static string Consumers { get; } = Path.Combine(Root, "consumers");

    /// <summary>Where consumers unpack packages to: it goes away with the run, so the machine's cache stays as it was.</summary>
    public static string PackagesFolder { get; } = Path.Combine(Root, "packages");

    [OneTimeSetUp]
    public void PackOnce()
    {
        // What goes to the error stream of the test run is shown at every verbosity.
        TestContext.Error.WriteLine("The package is packed, and programs that use it are built, fixed and run: some minutes.");
        PackTo(Feed, Path.Combine(Root, "sources"));

        Directory.CreateDirectory(Consumers);
        System.IO.File.Copy(Path.Combine(BuildMetadata.RepositoryRoot, "global.json"), Path.Combine(Consumers, "global.json"));
        WriteNuGetConfig();
        WriteVersions();
        ConsumerProject.RestoreAll();
    }

    [OneTimeTearDown]
    public void CleanUp()
    {
        DotnetCommand.EndCompilerServer();
        Directory.Delete(Root, recursive: true);
    }

    /// <summary>
    /// Packs in a copy: the solution whose tests run now may still be building next to them. What analyzers say of the sources, the build of the solution has said, and
    /// nothing of it is in the package.
    /// </summary>
    private static void PackTo(string feed, string copy)
    {
        CopySources(copy);
        DotnetCommand.Run(
            copy,
            [
                "pack", "nuget/RefusalAnalyzers.Package.csproj", "--output", feed, "-nodeReuse:false", "-tl:off",
                $"-p:PackageVersion={Version}", "-p:RunAnalyzers=false",
            ]).ShouldSucceed();
    }

    /// <summary>Builds what is packed in another copy.</summary>
    /// <returns>Where the assemblies lie.</returns>
    public static string BuildIn(string copy)
    {
        CopySources(copy);
        DotnetCommand.Run(copy, ["build", "src/RefusalAnalyzers.CodeFixes", "-c", "Release", "-nodeReuse:false", "-tl:off", "-p:RunAnalyzers=false"]).ShouldSucceed();
        return Path.Combine(copy, "src", "RefusalAnalyzers.CodeFixes", "bin", "Release", "netstandard2.0");
    }

    private static void CopySources(string copy)
    {
        Files.CopyDirectory(BuildMetadata.RepositoryRoot, copy, recursive: false);
        Files.CopyDirectory(Path.Combine(BuildMetadata.RepositoryRoot, "src"), Path.Combine(copy, "src"));
        Files.CopyDirectory(Path.Combine(BuildMetadata.RepositoryRoot, "nuget"), Path.Combine(copy, "nuget"));
    }

    private static void WriteNuGetConfig()
    {
        // Added to the sources that the machine has: everything else still comes from there, or from what is already restored.
        System.IO.File.WriteAllText(
            Path.Combine(Consumers, "nuget.config"),
            $"""
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <packageSources>
                <add key="packed-by-tests" value="{Feed}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="already-restored" value="{BuildMetadata.NuGetPackageRoot}" />
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    // In a file, not on the command line: `dotnet format` evaluates the projects too, and takes no properties.
    private static void WriteVersions() =>
        System.IO.File.WriteAllText(
            Path.Combine(Consumers, "Directory.Build.props"),
            $"""
            <Project>
              <PropertyGroup>
                <RefusalAnalyzersVersion>{Version}</RefusalAnalyzersVersion>
                <AnthropicVersion>{BuildMetadata.AnthropicVersion}</AnthropicVersion>
              </PropertyGroup>
            </Project>
            """);
}
