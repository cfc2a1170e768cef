using System.Reflection;

namespace RefusalAnalyzers.PackageTests;

/// <summary>What the build knew and a test cannot find out by itself.</summary>
internal static class BuildMetadata
{
    public static string RepositoryRoot { get; } = Get("RepositoryRoot");

    public static string NuGetPackageRoot { get; } = Get("NuGetPackageRoot");

    public static string Version { get; } = Get("Version");

    public static string AnthropicVersion { get; } = Get("AnthropicVersion");

    public static string RoslynatorVersion { get; } = Get("RoslynatorVersion");

    /// <summary>Where the SDK has its compiler.</summary>
    public static string CompilerFolder { get; } = Get("CompilerFolder");

    private static string Get(string key) =>
        typeof(BuildMetadata).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value
        ?? throw new InvalidOperationException($"The build left {key} empty.");
}
