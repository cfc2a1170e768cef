using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace RefusalAnalyzers.Tests;

/// <summary>The framework's reference assemblies and the packages that <c>Libraries.props</c> has restored, each read once.</summary>
internal static class Libraries
{
    /// <summary>The only version of the SDK at hand whose enums lack <c>GeneralHarms</c>.</summary>
    public const string OldestSdk = "12.36.0";

    /// <summary>The last version whose conversion of an ApiEnum to text throws on null.</summary>
    public const string MiddleSdk = "13.5.0";

    public const string NewestSdk = "13.14.0";

    private const string ExtensionsAIVersion = "10.11.0";
    private const string LoggingVersion = "11.0.0";
    private const string PollyVersion = "8.9.1";

    private static readonly Lazy<ImmutableArray<MetadataReference>> s_framework = new(ReadFramework);
    private static readonly ConcurrentDictionary<string, MetadataReference> s_files = new(StringComparer.Ordinal);

    public static string RepositoryRoot => Metadata("RepositoryRoot");

    public static string PackageRoot => Metadata("NuGetPackageRoot");

    /// <summary>The reference assemblies of the .NET SDK that builds the tests.</summary>
    public static ImmutableArray<MetadataReference> Framework => s_framework.Value;

    /// <summary>The real <c>ILogger</c>.</summary>
    public static MetadataReference Logging => Reference(Assembly("microsoft.extensions.logging.abstractions", LoggingVersion, "Microsoft.Extensions.Logging.Abstractions.dll"));

    /// <summary>Microsoft.Extensions.AI, whose abstractions come with the SDK.</summary>
    public static ImmutableArray<MetadataReference> ExtensionsAI =>
    [
        Reference(Assembly("microsoft.extensions.ai", ExtensionsAIVersion, "Microsoft.Extensions.AI.dll")),
        Reference(Assembly("microsoft.extensions.caching.abstractions", LoggingVersion, "Microsoft.Extensions.Caching.Abstractions.dll")),
        Reference(Assembly("microsoft.extensions.dependencyinjection.abstractions", LoggingVersion, "Microsoft.Extensions.DependencyInjection.Abstractions.dll")),
    ];

    /// <summary>Polly, with both generations of its interface.</summary>
    public static ImmutableArray<MetadataReference> Polly =>
    [
        Reference(Assembly("polly", PollyVersion, "Polly.dll")),
        Reference(Assembly("polly.core", PollyVersion, "Polly.Core.dll")),
    ];

    /// <summary>The SDK and what it needs beyond the framework.</summary>
    public static ImmutableArray<MetadataReference> Sdk(string version) => [.. SdkAssemblies(version).Select(Reference)];

    /// <summary>Where the SDK and what it needs beyond the framework lie.</summary>
    public static ImmutableArray<string> SdkAssemblies(string version) =>
    [
        Assembly("anthropic", version, "Anthropic.dll"),
        Assembly("microsoft.extensions.ai.abstractions", ExtensionsAIVersion, "Microsoft.Extensions.AI.Abstractions.dll"),
    ];

    /// <summary>An assembly of a restored package, for the newest framework that it was built for and that tests can run on.</summary>
    /// <exception cref="FileNotFoundException">Restore has not brought it.</exception>
    public static string Assembly(string package, string version, string file)
    {
        var folder = Path.Combine(PackageRoot, package, version, "lib");
        var found = Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder, "net*").Where(static path => TargetVersion(path).Major <= Environment.Version.Major).Select(path => Path.Combine(path, file)).Where(File.Exists).MaxBy(static path => TargetVersion(Path.GetDirectoryName(path)!))
            : null;
        return found ?? throw new FileNotFoundException($"{file} of {package} {version} is not restored. tests/Shared/Libraries.props names the packages.");
    }

    private static MetadataReference Reference(string path) => s_files.GetOrAdd(path, static path => MetadataReference.CreateFromFile(path));

    private static ImmutableArray<MetadataReference> ReadFramework()
    {
        var pack = Newest(Path.Combine(Metadata("TargetingPackRoot"), "Microsoft.NETCore.App.Ref"));
        var folder = Newest(Path.Combine(pack, "ref"));
        return [.. Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(static path => MetadataReference.CreateFromFile(path))];

        static string Newest(string folder) => Directory.EnumerateDirectories(folder).MaxBy(TargetVersion)!;
    }

    // "10.0.12" and "net9.0" alike; "netstandard2.0" comes first.
    private static Version TargetVersion(string folder)
    {
        var name = Path.GetFileName(folder).Split('-')[0];
        return Version.TryParse(name.StartsWith("net", StringComparison.Ordinal) ? name[3..] : name, out var version) ? version : new Version();
    }

    /// <summary>What the build has told this assembly.</summary>
    public static string Metadata(string key) =>
        typeof(Libraries).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
