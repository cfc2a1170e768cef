using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace RefusalAnalyzers.Tests;

/// <summary>
/// What test code compiles against: the framework of the local SDK, the real <c>Anthropic</c> packages that restore has brought,
/// and assemblies compiled here from source. Nothing is downloaded.
/// </summary>
internal static class Sdk
{
    /// <summary>The only version at hand whose enums lack <c>GeneralHarms</c>.</summary>
    public const string Oldest = "12.36.0";

    public const string Early = "12.38.0";

    public const string Newest = "13.11.0";

    /// <summary>A project that does not reference the SDK.</summary>
    public const string None = "none";

    private const string AbstractionsVersion = "10.5.1";
    private const string LoggingVersion = "10.0.6";

    private static readonly Lazy<ImmutableArray<MetadataReference>> s_framework = new(ReadFramework);
    private static readonly Lazy<MetadataReference> s_logging = new(static () => MetadataReference.CreateFromFile(
        Library("microsoft.extensions.logging.abstractions", LoggingVersion, "Microsoft.Extensions.Logging.Abstractions.dll")));

    private static readonly ConcurrentDictionary<string, ImmutableArray<MetadataReference>> s_packages = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<(string Source, string Name, string Version, LanguageVersion Language), MetadataReference> s_compiled = new();

    /// <summary>Every version that restore has brought, oldest first.</summary>
    public static ImmutableArray<string> Versions { get; } = [Oldest, Early, Newest];

    public static ImmutableArray<MetadataReference> Framework => s_framework.Value;

    public static string RepositoryRoot => Metadata("RepositoryRoot");

    /// <summary>The SDK and what it needs beyond the framework; empty for <see cref="None"/>.</summary>
    public static ImmutableArray<MetadataReference> References(string version) =>
        version == None
            ? []
            : s_packages.GetOrAdd(version, static version =>
            [
                MetadataReference.CreateFromFile(Library("anthropic", version, "Anthropic.dll")),
                MetadataReference.CreateFromFile(Library("microsoft.extensions.ai.abstractions", AbstractionsVersion, "Microsoft.Extensions.AI.Abstractions.dll")),
            ]);

    /// <summary>The real <c>ILogger</c>.</summary>
    public static MetadataReference Logging => s_logging.Value;

    /// <summary>Compiles C# to an assembly that tests can reference: stands in for versions and packages that are not at hand.</summary>
    public static MetadataReference Compile(
        string source,
        string assemblyName,
        string version = "1.0.0.0",
        LanguageVersion language = LanguageVersion.Default,
        params MetadataReference[] references)
    {
        return references.Length == 0
            ? s_compiled.GetOrAdd((source, assemblyName, version, language), static key => Emit(key.Source, key.Name, key.Version, key.Language, []))
            : Emit(source, assemblyName, version, language, references);
    }

    private static MetadataReference Emit(string source, string assemblyName, string version, LanguageVersion language, MetadataReference[] references)
    {
        var parseOptions = new CSharpParseOptions(language);
        string header = $"[assembly: System.Reflection.AssemblyVersion(\"{version}\")]";
        var compilation = CSharpCompilation.Create(
            assemblyName,
            [CSharpSyntaxTree.ParseText(source, parseOptions), CSharpSyntaxTree.ParseText(header, parseOptions)],
            Framework.AddRange(references),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        EmitResult result = compilation.Emit(image, options: new EmitOptions(metadataOnly: true));
        return result.Success
            ? MetadataReference.CreateFromImage(image.ToArray(), filePath: $"{assemblyName}.dll")
            : throw new InvalidOperationException($"The stub assembly {assemblyName} does not compile:\n{string.Join('\n', result.Diagnostics)}");
    }

    private static ImmutableArray<MetadataReference> ReadFramework()
    {
        string pack = Newest(Path.Combine(Metadata("TargetingPackRoot"), "Microsoft.NETCore.App.Ref"));
        string folder = Newest(Path.Combine(pack, "ref"));
        return [.. Directory.EnumerateFiles(folder, "*.dll").Order(StringComparer.Ordinal).Select(static path => MetadataReference.CreateFromFile(path))];

        static string Newest(string folder) =>
            Directory.EnumerateDirectories(folder).OrderBy(static path => TargetVersion(path)).Last();
    }

    private static string Library(string package, string version, string file)
    {
        string folder = Path.Combine(Metadata("NuGetPackageRoot"), package, version, "lib");
        return Directory.EnumerateDirectories(folder, "net*.0")
            .Where(path => File.Exists(Path.Combine(path, file)))
            .OrderBy(static path => TargetVersion(path))
            .Select(path => Path.Combine(path, file))
            .Last();
    }

    // "10.0.12" and "net9.0" alike; "netstandard2.0" comes first.
    private static Version TargetVersion(string folder)
    {
        string name = Path.GetFileName(folder).Split('-')[0];
        return Version.TryParse(name.StartsWith("net", StringComparison.Ordinal) ? name[3..] : name, out Version? version) ? version : new Version();
    }

    private static string Metadata(string key) =>
        typeof(Sdk).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
