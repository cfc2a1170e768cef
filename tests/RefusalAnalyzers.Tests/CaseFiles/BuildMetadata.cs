using System.Reflection;

namespace RefusalAnalyzers.Tests.CaseFiles;

/// <summary>What the build knows and the tests need: where packages, reference assemblies and the repository are.</summary>
internal static class BuildMetadata
{
    public static string RepositoryRoot => Get(nameof(RepositoryRoot));

    public static string NuGetPackageRoot => Get(nameof(NuGetPackageRoot));

    public static string TargetingPackRoot => Get(nameof(TargetingPackRoot));

    private static string Get(string key) =>
        typeof(BuildMetadata).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value
        ?? throw new InvalidOperationException($"The build did not say where {key} is.");
}
