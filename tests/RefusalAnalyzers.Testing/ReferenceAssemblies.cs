using System.Collections.Immutable;
using System.Reflection;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>
/// The framework that a test compiles against. Nothing is downloaded: whatever framework is named,
/// it is the newest one among the targeting packs of the SDK that built the tests.
/// </summary>
public sealed class ReferenceAssemblies
{
    private readonly Lazy<ImmutableArray<MetadataReference>> _references;

    /// <summary>No assemblies at all: a test adds its own.</summary>
    public ReferenceAssemblies(string targetFramework)
        : this(targetFramework, new Lazy<ImmutableArray<MetadataReference>>(ImmutableArray<MetadataReference>.Empty))
    {
    }

    private ReferenceAssemblies(string targetFramework, Lazy<ImmutableArray<MetadataReference>> references)
    {
        TargetFramework = targetFramework;
        _references = references;
    }

    public static ReferenceAssemblies Default => Net.Net100;

    public string TargetFramework { get; }

    public Task<ImmutableArray<MetadataReference>> ResolveAsync(string? language, CancellationToken cancellationToken) =>
        Task.FromResult(_references.Value);

    public static class Net
    {
        private static readonly Lazy<ImmutableArray<MetadataReference>> s_local = new(FromTargetingPack);

        public static ReferenceAssemblies Net80 { get; } = new("net8.0", s_local);

        public static ReferenceAssemblies Net90 { get; } = new("net9.0", s_local);

        public static ReferenceAssemblies Net100 { get; } = new("net10.0", s_local);

        private static ImmutableArray<MetadataReference> FromTargetingPack()
        {
            string root = typeof(ReferenceAssemblies).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
                .Single(static attribute => attribute.Key == "TargetingPackRoot").Value!;
            string pack = Newest(Path.Combine(root, "Microsoft.NETCore.App.Ref"), prefix: string.Empty);
            string folder = Newest(Path.Combine(pack, "ref"), prefix: "net");
            return [.. Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(static path => MetadataReference.CreateFromFile(path))];
        }

        private static string Newest(string folder, string prefix) =>
            Directory.EnumerateDirectories(folder)
                .OrderBy(path => Version.TryParse(Path.GetFileName(path)[prefix.Length..].Split('-')[0], out Version? version) ? version : new Version())
                .Last();
    }
}
