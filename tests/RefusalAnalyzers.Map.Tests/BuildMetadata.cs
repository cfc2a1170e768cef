using System.Reflection;

namespace RefusalAnalyzers.Map.Tests;

/// <summary>What the build knew and a test cannot find out by itself.</summary>
internal static class BuildMetadata
{
    public static string RepositoryRoot { get; } = Get("RepositoryRoot");

    public static string AnthropicVersion { get; } = Get("AnthropicVersion");

    public static string Configuration { get; } = Get("Configuration");

    private static string Get(string key) =>
        typeof(BuildMetadata).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value
        ?? throw new InvalidOperationException($"The build left {key} empty.");
}
