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

    /// <summary>The program csharp-ls, as restored with this test project; there is none where no source had it.</summary>
    public static string LanguageServer { get; } = Path.Combine(NuGetPackageRoot, "csharp-ls", Get("LanguageServerVersion"), "tools", "net10.0", "any", "CSharpLanguageServer.dll");

    /// <summary>Where the SDK has its compiler.</summary>
    public static string CompilerFolder { get; } = Get("CompilerFolder");

    private static string Get(string key) =>
        typeof(BuildMetadata).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value
        ?? throw new InvalidOperationException($"The build left {key} empty.");
}
