using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace RefusalAnalyzers.Tests;

/// <summary>
/// What test code compiles against: the real <c>Anthropic</c> packages that restore has brought, and assemblies compiled here from source.
/// </summary>
internal static class Sdk
{
    public const string Oldest = Libraries.OldestSdk;
    public const string Middle = Libraries.MiddleSdk;
    public const string Newest = Libraries.NewestSdk;

    /// <summary>A project that does not reference the SDK.</summary>
    public const string None = "none";

    private static readonly ConcurrentDictionary<(string Source, string Name, string Version, LanguageVersion Language), MetadataReference> s_compiled = new();

    /// <summary>Every version that restore has brought, oldest first.</summary>
    public static ImmutableArray<string> Versions { get; } = [Oldest, Middle, Newest];

    /// <summary>The SDK and what it needs beyond the framework; empty for <see cref="None"/>.</summary>
    public static ImmutableArray<MetadataReference> References(string version) => version == None ? [] : Libraries.Sdk(version);

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
            Libraries.Framework.AddRange(references),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        EmitResult result = compilation.Emit(image, options: new EmitOptions(metadataOnly: true));
        return result.Success
            ? MetadataReference.CreateFromImage(image.ToArray(), filePath: $"{assemblyName}.dll")
            : throw new InvalidOperationException($"The stub assembly {assemblyName} does not compile:\n{string.Join('\n', result.Diagnostics)}");
    }
}
